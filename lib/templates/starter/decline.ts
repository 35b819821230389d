import { defineGroup, en, zh } from './define.ts';

/** Reviews for reward, contact and payment off the marketplace: said no to, kindly. */
export const decline = defineGroup('decline', { moment: 'forbidden', emotion: [0, 3] }, [
  zh(
    'wechat',
    '站外：不加联系方式',
    ['heard', 'proposed'],
    '谢谢您想常来。联系方式我们不加，聊天和订单都留在平台上，出了问题才有记录给您撑腰。您是想了解优惠？页面上现在能领的我发您看，可以吗？',
    {
      cues: ['加微信', '加个微信', '微信号', '微信多少', '加v', '加我v', '加qq', '手机号多少', 'vx', '私聊', '留个电话', '加个好友'],
      tags: ['微信'],
    },
  ),
  zh(
    'pay-outside',
    '站外：不线下付款',
    ['heard', 'proposed'],
    '平台外的付款我们不接，便宜那点钱换不来保障。您在平台付，退款、维权都有依据。想省钱的话，我帮您看看券和满减怎么叠，您打算要几件？',
    { cues: ['转账给', '线下付', '线下交易', '支付宝转', '直接付你', '私下', '扫码付', '转你', '不走平台'], tags: ['转账'] },
  ),
  zh(
    'cash-for-praise',
    '好评返现：没有这个活动',
    ['heard', 'proposed'],
    '这类返现我们没有，评价是给后面的买家看真话的。您用得好不好都可以如实写。这件您还有想问的吗，我给您讲清楚？',
    { cues: ['好评返', '返现', '晒图返', '五星返', '好评有'], tags: ['好评', '返现'] },
  ),
  zh(
    'praise-trade',
    '评价换补偿：不挂钩',
    ['heard', 'proposed'],
    '补偿和评价是两码事：该补的核实后照补，评价您想怎么写就怎么写，我不会拿这个跟您换。您先说说是哪里出了问题，我来办这一头。',
    { cues: ['改评', '删差评', '给好评', '撤差评', '不然差评', '给你差评'], tags: ['差评', '评价'] },
  ),
  zh(
    'fake-order',
    '刷单、代拍：不做',
    ['heard', 'proposed'],
    '刷单、虚拍这类我们不做，对您的账号也有风险。您要是真想买{goods|这件}，我帮您核一遍现在的优惠，按正常的路拍最稳妥，需要吗？',
    { cues: ['刷单', '补单', '代拍', '空包'], tags: [] },
  ),
  en(
    'contact',
    'Off-site: keep it here',
    ['heard', 'proposed'],
    'Thank you for the offer, but we keep messages and orders on this site, so that you have a record if anything goes wrong. What did you want to sort out? I am glad to do it here.',
    {
      cues: [
        'your whatsapp',
        'on whatsapp',
        'whatsapp me',
        'whatsapp number',
        'telegram',
        'your number',
        'email me',
        'wechat',
        'call me',
        'phone number?',
      ],
      tags: ['whatsapp'],
    },
  ),
  en(
    'pay-outside',
    'Off-site: payment stays here',
    ['heard', 'proposed'],
    'We cannot take payment outside this site; your protection depends on it. If you are after a better price, I can check which vouchers apply to this {goods|item} for you. Would that help?',
    { cues: ['paypal', 'bank transfer', 'cash', 'direct payment', 'outside', 'off ebay'], tags: ['transfer'] },
  ),
  en(
    'reward',
    'Reviews: no reward',
    ['heard', 'proposed'],
    'We do not give anything in return for reviews; yours should say what you really think. Is there something about the {goods|item} that I can help with?',
    { cues: ['5 star', 'five star', 'good review', 'positive review', 'for a review', 'positive feedback'], tags: ['review'] },
  ),
  en(
    'trade',
    'Reviews: not tied to the solution',
    ['heard', 'proposed'],
    'What we owe you does not depend on your review, and I will not ask you to change it. Let me deal with the problem itself: tell me what went wrong, and you will have a proposal by {deadline:+24h}.',
    { cues: ['remove my review', 'change my review', 'bad review', 'negative review', '1 star', 'one star'], tags: ['review'] },
  ),
]);
