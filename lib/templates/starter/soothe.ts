import { defineGroup, en, zh } from './define.ts';

/**
 * The first sentence by the level of anger, whatever the complaint. 12356 is the national line for psychological help
 * (National Health Commission, in use since 1 May 2025).
 */
export const soothe = defineGroup('soothe', {}, [
  zh('calm', '安抚 0：平静，直接办', 'heard', '好的，您说的{said|情况}我看明白了。我这就去查，{deadline:+2h}前给您答复，您先忙您的。', {
    emotion: [0, 0],
    tags: ['麻烦', '看看'],
  }),
  zh(
    'worried',
    '安抚 1：有点不放心',
    'heard',
    '您说的{said|这一点}让人不放心，我记下了。这件事由我来跟，{deadline:+2h}前告诉您查到什么、接着怎么办。',
    { emotion: [1, 1], tags: ['担心', '怎么回事'] },
  ),
  zh(
    'displeased',
    '安抚 1：不高兴，不绕弯',
    'heard',
    '买东西图个省心，结果碰上{issue|这样的事}，不高兴很正常。客套话我少说，先去核实，{deadline:+2h}前把结果摆给您看。',
    { emotion: [1, 2], tags: ['失望', '什么情况'] },
  ),
  zh(
    'upset',
    '安抚 2：急了，先站过来',
    'heard',
    '看得出来您真着急了，{issue|这件事}拖着谁都不舒服。我现在手上就放这一件，先去问清楚，{deadline:+2h}前回到这里跟您说，不管有没有结果都来。',
    { emotion: [2, 2], tags: ['急', '怎么还', '到底'] },
  ),
  zh(
    'waited',
    '安抚 2：等了很久',
    'heard',
    '让您等到现在，是我们没跟上。前面的记录我都看完了，您不用重复，{issue|这件事}由我接着办，{deadline:+2h}前给您下一句话。',
    { cues: ['等', '半天', '没人', '一直', '天了', '晚上', '多久'], emotion: [1, 3], tags: ['等', '半天', '没人', '一直', '几天'] },
  ),
  zh(
    'angry',
    '安抚 3：生气，认感受不争',
    'heard',
    '您生气我能理解，换作是我也一样。{issue|这件事}没办好之前，我不辩解。现在我做两件事：把您的诉求原样报给主管，把经过核清楚；{deadline:+2h}前我带着结果回来。',
    { emotion: [3, 3], tags: ['气', '忍', '什么态度', '坑'] },
  ),
  zh(
    'angry-facts',
    '安抚 3：生气，逐条记下',
    'heard',
    '您说的每一条我都记着：{issue|问题本身}是一条，让您反复说是另一条。两条都由我来给交代，{deadline:+2h}前先答第一条。',
    { cues: ['每次', '反复', '几次', '好几', '上次', '之前就'], emotion: [3, 4], tags: ['投诉', '每次', '反复', '又'] },
  ),
  zh(
    'boiling',
    '安抚 4：失控，给空间和时间',
    'heard',
    '您发多大的火我都听着。这会儿说什么都像借口，我先去把{issue|这件事}往前推一步，{deadline:+2h}前回来只说进展。您想补充什么，随时写，我都会看。',
    { emotion: [4, 4], tags: [] },
  ),
  zh(
    'despair',
    '安抚 4：听到伤心绝望的话',
    'heard',
    '看到您这样说，我很担心您。东西的事再大也大不过人，您身边有家人朋友在吗？请先找一个人陪着；心里实在难受，可以拨12356心理援助热线。这单我报给主管接手，{deadline:+2h}前给您消息，不用您操心。',
    { emotion: [3, 4], risks: ['vulnerable'], tags: [], cues: ['不想活', '活不下去', '死了算', '跳楼', '轻生', '想死'] },
  ),
  en(
    'calm',
    'Calm: get on with it',
    'heard',
    'Thank you, I understand {said|what you mean}. I am looking into it now and will answer you by {deadline:+2h}.',
    { emotion: [0, 0], tags: ['please', 'check'] },
  ),
  en(
    'worried',
    'Worried: name it and own it',
    'heard',
    'I can see that {issue|this} worries you. I will follow it myself and tell you by {deadline:+2h} what I found and what comes next.',
    { emotion: [1, 1], tags: ['worried', 'why'] },
  ),
  en(
    'upset',
    'Upset: stand beside them',
    'heard',
    'I understand why you are upset about {issue|this}; it should not have taken your time. I am asking about it now and will be back here by {deadline:+2h}, with an answer or with an honest status.',
    { emotion: [2, 2], tags: ['waiting', 'still', 'how long'] },
  ),
  en(
    'waited',
    'Waited long: no retelling',
    'heard',
    'You have waited too long for a straight answer, and I am sorry. I have read everything above, so you need not repeat it. I am taking over {issue|this} and will write to you by {deadline:+2h}.',
    {
      cues: ['waiting', 'waited', 'no one', 'no reply', 'no answer', 'nobody answer', 'ignored'],
      emotion: [1, 3],
      tags: ['waiting', 'no one', 'nobody', 'days'],
    },
  ),
  en(
    'angry',
    'Angry: feelings first, no defence',
    'heard',
    'I understand that you are angry, and I will not argue. Two things happen now: your request goes to our team lead in your own words, and I get the facts about {issue|what happened}. I will be back by {deadline:+2h} with both.',
    { emotion: [3, 3], tags: ['angry', 'ridiculous', 'joke'] },
  ),
  en(
    'boiling',
    'Beyond angry: space and a time',
    'heard',
    'I hear how badly this has gone for you. I would rather show you progress than explain, so I am moving {issue|this} forward now and will come back by {deadline:+2h} with what has changed. Write anything you want added; I read all of it.',
    { emotion: [4, 4], tags: [] },
  ),
]);
