import { defineGroup, en, zh } from './define.ts';

/** Holding replies: what is being done and when the next word comes. */
export const hold = defineGroup('hold', {}, [
  zh('minutes', '稍等：十分钟内回', 'received', '您说的{said|情况}我看到了，正在查您这单的记录，10分钟内回您。', {
    cues: ['在吗', '人呢', '在不在', '有人吗', '理我', '回一下', '回话'],
    emotion: [0, 3],
    tags: ['在吗', '人呢'],
  }),
  zh(
    'warehouse',
    '稍等：在问仓库',
    ['heard', 'verified'],
    '我正和仓库核{issue|您说的情况}，他们要翻出库记录，{deadline:+2h}前给您回音；要是更早出来，我马上转给您看。',
    { tags: ['仓库', '核实', '问到'], moment: 'progress' },
  ),
  zh(
    'carrier',
    '稍等：在等快递答复',
    ['heard', 'verified'],
    '快递的查件单我提交了，网点还没回。我{deadline:+2h}再追一次，不论有没有结果都来告诉您。',
    { types: ['delivery', 'lost'], tags: ['快递', '网点', '查'], moment: 'progress' },
  ),
  zh(
    'then-what',
    '稍等：买家问“然后呢”',
    ['heard', 'verified'],
    '您问得对，光记下来不算数。接下来是这样：质检看结论，主管定方案，由我转给您。两步走完最晚到{deadline:+24h}，中间有变化我先说。',
    {
      cues: ['然后', '怎么说', '结果', '准话', '问到', '有消息', '呢', '怎样', '怎么样'],
      tags: ['然后', '怎么说', '结果', '准话', '问到没', '有消息'],
      moment: 'progress',
    },
  ),
  zh(
    'who-when',
    '稍等：买家问谁跟进、几时',
    ['heard', 'verified'],
    '谁来跟：{agent|我}。几时有信：{deadline:+2h}前。{issue|这件事}到办完都不换人，换班也会先跟您说一声由谁接。',
    { cues: ['谁', '几时', '什么时候', '多久', '跟进', '哪天'], tags: ['谁', '几时', '什么时候', '多久', '跟进'], moment: 'progress' },
  ),
  zh(
    'no-result',
    '稍等：到点了还没结果',
    ['heard', 'verified'],
    '说好的时间到了，我先来报信：{issue|您这件事}还没有结论，卡在{progress}。我没放下，{deadline:+2h}前给您下一次消息。',
    { cues: ['还没', '说好', '不是说', '到点', '呢', '多久'], tags: ['还没', '到点', '说好'], moment: 'progress' },
  ),
  zh(
    'busy',
    '稍等：同时人多，先占个座',
    'received',
    '看到您的消息了，这会儿排着几位，我不想潦草回您。{deadline:+30m}前我专门处理{issue|您说的事}，您有照片、单号可以先发着。',
    { cues: ['在吗', '人呢', '在不在', '有人吗'], emotion: [0, 2], tags: ['在吗', '客服'] },
  ),
  zh(
    'handover-shift',
    '稍等：换班交接',
    ['heard', 'verified'],
    '我这边要换班了，{issue|您这件事}没有放下：经过和您的要求都写进交接单给了{colleague|晚班同事}，由他在{deadline:+2h}前接着回您，您不用再讲一遍。',
    { tags: ['换班', '交接'], moment: 'progress' },
  ),
  en(
    'minutes',
    'Hold: ten minutes',
    'received',
    'I have your message about {said|this} and am opening your order now. I will be back within 10 minutes.',
    { emotion: [0, 3], tags: ['hello', 'anyone'] },
  ),
  en(
    'checking',
    'Hold: asking the warehouse',
    ['heard', 'verified'],
    'The warehouse is going through the packing record for {issue|your order}. You will hear from me by {deadline:+2h}, or sooner if they answer sooner.',
    { tags: ['update', 'news', 'warehouse'], moment: 'progress' },
  ),
  en(
    'then-what',
    'Hold: what happens next',
    ['heard', 'verified'],
    'Fair question. What happens next: our quality team looks at {issue|it}, the team lead decides, and I bring you the answer. That takes until {deadline:+24h} at the latest, and if it moves sooner I tell you.',
    {
      cues: ['then', 'what now', 'so?', 'next', 'so what', 'news', 'update'],
      tags: ['then', 'what now', 'so?', 'next'],
      moment: 'progress',
    },
  ),
  en(
    'no-result',
    'Hold: time is up, no result yet',
    ['heard', 'verified'],
    'I said I would write by now, so here I am: there is no result on {issue|this} yet, because {progress}. I am still on it, and my next message comes by {deadline:+2h}.',
    { cues: ['still', 'promised', 'you said', 'update', 'yet'], tags: ['update', 'still', 'promised'], moment: 'progress' },
  ),
]);
