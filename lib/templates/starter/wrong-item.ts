import { defineGroup, en, zh } from './define.ts';

/** Something else, too little, or a part missing in the box. */
export const wrongItem = defineGroup('wrong-item', { types: ['wrong-item'] }, [
  zh(
    'ask-photo',
    '错漏发：先认事，要照片',
    'heard',
    '拍的和收到的对不上，您说的{said|情况}我明白了。请拍一张收到的东西连同面单的照片，我去调仓库的出库记录比对，{deadline:+2h}前给您结果。',
    { asks: ['photo'], tags: ['发错', '少发', '漏发', '少了', '不对'], emotion: [0, 3] },
  ),
  zh(
    'seen-photo',
    '错漏发：图已看，查出库',
    'heard',
    '照片收到，您说的{said|情况}我看到了，耽误您用了，抱歉。出库称重和拣货记录我正在调，{deadline:+2h}前告诉您是哪一步出的差错、怎么补。',
    { rests: ['photo'], tags: ['少', '错', '照片', '出库'] },
  ),
  zh(
    'verified',
    '错漏发：查到了',
    'verified',
    '您这单的出库记录查到了：{finding}。差错在我们，缺的、错的都由我们补齐，运费不用您管。补法我{deadline:+2h}前列给您定。',
    { tags: ['核实', '出库'] },
  ),
  zh(
    'two-options',
    '错漏发：补寄或退这部分',
    'proposed',
    '您说的{said|情况}核对过了，货确实没配对，责任在我们。您挑一个：把对的补寄给您，定下来后48小时内寄出；或者退这部分的钱，原路返回，预计1到3个工作日。多出来的那件我们安排取回，运费我们出。您要哪种？',
    { demands: ['resend', 'refund', 'exchange'], tags: ['补发', '补寄', '退款'] },
  ),
  zh(
    'promo',
    '错漏发：赠品、活动数量对不上',
    'heard',
    '您按活动拍的，收到的数量却和听到的不一样，这事要弄清楚。我去调当场的活动说明和您这单的记录，有录屏的地方以录屏为准来核，{deadline:+2h}前给您明确答复：该补的补。',
    {
      cues: ['赠', '送一', '买一', '买二', '主播', '活动', '满减', '自动送'],
      tags: ['买一送', '买二送', '赠品', '主播', '活动', '送'],
      emotion: [0, 3],
    },
  ),
  zh('sent', '错漏发：补寄已发', 'carried-out', '补寄的东西发出了：{carrier}，单号{tracking}。{deadline:+3d 18:00}前我来确认您收齐没有。', {
    demands: ['resend', 'exchange'],
    tags: ['补发', '单号'],
  }),
  zh(
    'after',
    '错漏发：收齐了吗',
    'followed-up',
    '补寄的那份按物流应该到了，您点一下数，和订单对得上吗？还差什么直接说，我手上有您这单的底，不用从头讲。',
    { tags: ['回访', '收齐'] },
  ),
  en(
    'ask-photo',
    'Wrong item: heard, ask for a photo',
    'heard',
    'Thank you for telling me about {said|the wrong item}. Could you send a photo of what came, with the label if you still have it? I will compare it with the packing record for your order and reply by {deadline:+2h}.',
    { asks: ['photo'], tags: ['wrong', 'missing', 'instead'], emotion: [0, 3] },
  ),
  en(
    'seen-photo',
    'Wrong item: photo seen, checking',
    'heard',
    'I can see from the photo what you mean by {said|the mix-up}, and I am sorry it holds you up. I am pulling the packing record for your order and will tell you by {deadline:+2h} where it went wrong and how we fix it.',
    { rests: ['photo'], tags: ['wrong', 'missing', 'photo'] },
  ),
  en(
    'two-options',
    'Wrong item: send the right one or refund',
    'proposed',
    'I have compared the records and the box did not match your order, so the cost is ours. We can send what is missing within 48 hours of your answer, or refund that part to your original payment method, usually within 5 business days. Which would you like?',
    { demands: ['resend', 'refund', 'exchange'], tags: ['resend', 'refund', 'missing'] },
  ),
  zh(
    'agreed',
    '错漏发：按您选的办',
    'agreed',
    '收到您的决定，按{wish|您选的}办。我现在给仓库下单，{deadline:+24h}前把单号或退款凭据发在这里，数目我会再对一遍。',
  ),
  en(
    'verified',
    'Wrong item: what the record shows',
    'verified',
    'The packing record for your order says: {finding}. The slip is ours, and so is the postage. You will have our proposal by {deadline:+2h}.',
  ),
  en(
    'sent',
    'Wrong item: the right one sent',
    'carried-out',
    'What was missing has left with {carrier}, number {tracking}. I will check with you by {deadline:+3d 18:00} that everything is there.',
    { demands: ['resend', 'exchange'] },
  ),
  en(
    'after',
    'Wrong item: is it complete now',
    'followed-up',
    'By the tracking, the rest of your order should be with you. Is it complete now and the right one? If something is still off, tell me here; I have your notes.',
  ),
  en(
    'agreed',
    'Wrong item: settled, carrying it out',
    'agreed',
    'That is settled then: {wish|the way you chose}. {Please keep/Kindly keep} the wrong one aside; by {deadline:+24h} you will know from me whether we collect it, at our cost.',
  ),
]);
