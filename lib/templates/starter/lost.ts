import { defineGroup, en, zh } from './define.ts';

/** Gone, or shown as delivered and not there. */
export const lost = defineGroup('lost', { types: ['lost'] }, [
  zh(
    'heard',
    '显示签收没收到：去要签收凭证',
    'heard',
    '物流写着签收，您却没拿到，这个要查清楚。我向快递要签收底单和放件位置，{deadline:+2h}前把底单结果告诉您。核对期间这单由我管，不用您去找快递员。',
    { tags: ['签收', '没收到', '丢', '没拿到'] },
  ),
  zh(
    'ask-around',
    '显示签收没收到：顺手确认两处',
    'heard',
    '您没收到，我先记为异常件。麻烦只确认两处：家里人、物业有没有代收过？没有的话回我“没有”，我就按丢件报给快递，{deadline:+24h}前给您结果。',
    { cues: ['签收', '显示', '已送达', '代收'], tags: ['签收', '代收', '家人', '物业'], emotion: [0, 1] },
  ),
  zh(
    'verified',
    '丢件：快递的答复',
    'verified',
    '快递的答复来了：{finding}。丢在路上算我们的，和快递怎么赔是我们之间的事，不让您等那个。补寄还是退款，{deadline:+2h}前我把安排列给您定。',
    { tags: ['丢件', '底单'] },
  ),
  zh(
    'two-options',
    '丢件：补寄或退款',
    'proposed',
    '快递核实后没有找到您这件，按丢件处理。两个选择：补寄一份{goods|同款}，您定下来后48小时内发出，换一家快递；或者退款，原路退回，预计1到3个工作日到账。您要哪个？',
    { demands: ['refund', 'resend'], tags: ['补寄', '退款', '丢件'] },
  ),
  zh(
    'resent',
    '丢件：补寄已发',
    'carried-out',
    '补寄的{goods|那份}发出了，{carrier}，单号{tracking}。不想放驿站的话告诉我，我跟快递说送上门。{deadline:+3d 18:00}前我来确认您亲手收到。',
    { demands: ['resend'], tags: ['补寄', '单号'] },
  ),
  zh(
    'after',
    '丢件：这次拿到了吗',
    'followed-up',
    '补寄的那份显示送达，您拿到手了吗？上次丢件给您添的麻烦，我再说声抱歉；要是还没见着，回我一个字，今天就追。',
    { tags: ['回访'] },
  ),
  en(
    'heard',
    'Shown as delivered: asking for proof',
    'heard',
    'The tracking says delivered and you do not have it, so this needs a proper answer. I am asking the carrier for the proof of delivery and the drop location, and will tell you by {deadline:+2h} what it shows.',
    { tags: ['delivered', 'not received', 'never', 'lost', 'missing parcel'] },
  ),
  en(
    'two-options',
    'Lost: resend or refund',
    'proposed',
    'The carrier has checked and cannot find your parcel, so we treat it as lost. We can send the {goods|item} again within 48 hours of your answer, or refund you to the original payment method, usually within 5 business days. What would you like?',
    { demands: ['refund', 'resend'], tags: ['resend', 'refund', 'lost'] },
  ),
  en(
    'after',
    'Lost: did it arrive this time',
    'followed-up',
    'The second parcel shows as delivered. Is it in your hands this time? If it is not, tell me here and I will take it up with the carrier today.',
    { tags: ['follow-up'] },
  ),
  zh(
    'agreed',
    '丢件：按您选的办',
    'agreed',
    '好，按{wish|您选的}办。丢的那件我来跟快递结，您这边{deadline:+24h}前看到补寄单号或退款凭据。',
  ),
  en(
    'verified',
    'Lost: the carrier’s answer',
    'verified',
    'The carrier has answered: {finding}. What they owe us is our matter and need not hold you up. You will have the choice of a new parcel or a refund by {deadline:+2h}.',
  ),
  en(
    'resent',
    'Lost: sent again',
    'carried-out',
    'A new {goods|parcel} has left with {carrier}, number {tracking}. I will make sure with you by {deadline:+3d 18:00} that it is in your hands.',
    { demands: ['resend'] },
  ),
  en(
    'agreed',
    'Lost parcel: settled, carrying it out',
    'agreed',
    'Settled: {wish|the option you picked} for the parcel that did not reach you. I follow the claim with the carrier myself; proof of the first step comes by {deadline:+24h}.',
  ),
]);
