import { defineGroup, en, zh } from './define.ts';

/** The way an agent answered. */
export const attitude = defineGroup('attitude', { types: ['attitude'] }, [
  zh(
    'own',
    '态度：承认话说得不妥',
    'heard',
    '您转述的那句话我去翻了记录，那样回您是不妥的，我代表店里跟您道歉，不解释。记录我交给主管，{deadline:+24h}前告诉您怎么处理；您原来要问的事，现在由我接着答。',
    {
      cues: ['爱买不买', '呵呵', '自己看', '骂', '态度', '说我', '语气', '阴阳', '怼', '跟我说'],
      demands: ['apology'],
      tags: ['态度', '爱买不买', '呵呵', '自己看', '客服', '语气'],
      emotion: [1, 4],
    },
  ),
  zh(
    'go-on',
    '态度：先道歉，再答原来的事',
    'heard',
    '前面的接待让您不舒服了，对不起。您本来要办的事被耽误到现在。我来接手：{deadline:+2h}前给您一个完整的答复，之前说过的我都看过记录，不用重复。',
    { demands: ['information'], tags: ['服务意识', '问半天', '敷衍', '说不清', '抱歉'], emotion: [1, 3] },
  ),
  zh(
    'robot',
    '态度：嫌敷衍、像机器人',
    'heard',
    '光说抱歉没用，您说得对。我是人工，已经把前面的记录从头看完了：您要的是{wish|一个准话}。{deadline:+2h}前我给您时间和做法，做不到的部分也直说。',
    {
      cues: ['机器人', '敷衍', '复制', '抱歉', '只会', '准话', '套话', '自动回复', '没用'],
      demands: ['information', 'speed-up'],
      tags: ['机器人', '敷衍', '复制', '只会', '抱歉', '准话'],
      emotion: [1, 3],
    },
  ),
  zh(
    'manager',
    '态度：要找领导',
    'heard',
    '您要主管来谈，可以。我把您的诉求和前面的聊天整理好交给{colleague|值班主管}，{deadline:+2h}前由主管在这个对话里联系您。交接前您还有想补充的，写在这里，我一并转过去。',
    { demands: ['manager'], tags: ['领导', '主管', '经理', '投诉'], emotion: [1, 4] },
  ),
  zh(
    'verified',
    '态度：查记录的结果',
    'verified',
    '聊天记录主管看过了：{finding}。该我们改的，我盯着改。您那件没办完的事，{deadline:+2h}前我给您结果。',
    { tags: ['记录', '处理'] },
  ),
  zh(
    'proposed',
    '态度：怎么补',
    'proposed',
    '这件事主管核过，是我们的回复方式有问题。想这样补：一是由我专人跟您这单到办完，有进展先告诉您；二是如果您愿意，主管打电话当面说声对不起，号码用订单里的。您愿意哪种，或者两样都要？',
    { demands: ['apology', 'compensation'], tags: ['道歉', '专人'] },
  ),
  en(
    'proposed',
    'Attitude: how we make up for it',
    'proposed',
    'Our team lead has read the conversation and agrees that the way we answered was wrong. We can do this: I stay with your order until it is settled and write first whenever something moves, or the team lead apologises to you here in person. Would you like one of these, or both?',
    { demands: ['apology', 'compensation'], tags: ['apology', 'rude'] },
  ),
  zh(
    'after',
    '态度：后来的接待怎么样',
    'followed-up',
    '上次接待让您不舒服的事，之后这几次沟通您觉得好些了吗？哪一句还是不中听，直接告诉我，我们拿去改。',
    { tags: ['回访'] },
  ),
  en(
    'own',
    'Attitude: own the wording',
    'heard',
    'I have read back what was written to you, and it was not an acceptable way to answer. I apologise for it. The record goes to our team lead, who will look at it by {deadline:+24h}; meanwhile I take over what you asked in the first place.',
    {
      cues: ['rude', 'attitude', 'told me', 'said', 'shout', 'ignored', 'disrespect'],
      demands: ['apology'],
      tags: ['rude', 'attitude', 'unhelpful', 'service'],
      emotion: [1, 4],
    },
  ),
  en(
    'manager',
    'Attitude: a manager takes over',
    'heard',
    'You would like a manager, and that is fine. I am passing the whole conversation and your request to {colleague|our team lead}, who will write to you here by {deadline:+2h}. If you want to add something before that, I will pass it on too.',
    { demands: ['manager'], tags: ['manager', 'supervisor', 'complain'], emotion: [1, 4] },
  ),
  zh('agreed', '态度：按说好的补', 'agreed', '好，就按说好的来，由我落实，{deadline:+24h}前主管会到，您这单之后有事都找我。'),
  zh(
    'done',
    '态度：已落实',
    'carried-out',
    '说好的两件事落实了：{progress}。您那件原来要办的事我接着跟，{deadline:+3d 18:00}前再问您一次满不满意。',
  ),
  en(
    'after',
    'Attitude: how has it been since',
    'followed-up',
    'After the way you were answered before, I would like to ask: has it been better since? If any reply still rubbed you the wrong way, tell me and we will work on it.',
  ),
]);
