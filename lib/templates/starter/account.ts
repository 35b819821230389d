import { defineGroup, en, zh } from './define.ts';

/** Account and payment. */
export const account = defineGroup('account', { types: ['account'] }, [
  zh(
    'heard',
    '扣款：先接住，去对账',
    'heard',
    '钱的事最要紧说清楚。您说的{said|这笔}我去对：扣款时间、金额、收款方各是谁，{deadline:+2h}前把对账结果告诉您。不需要您提供卡号和密码。',
    { demands: ['refund', 'explanation'], tags: ['扣', '多扣', '重复', '支付', '付款'] },
  ),
  zh(
    'verified',
    '扣款：对账结果',
    'verified',
    '账对完了：{finding}。属于我们多收的，原路退回；属于平台或支付渠道的，我把凭证整理好替您提交。{deadline:+24h}前给您提交的回执。',
    { demands: ['refund', 'explanation'], tags: ['对账', '平台', '凭证'] },
  ),
  zh(
    'proposed',
    '扣款：退回或抵下单',
    'proposed',
    '核实这笔是多扣的，退给您。默认原路退回，预计1到3个工作日；您要是更愿意改抵这单运费，也可以改。按原路退，您看行吗？',
    { demands: ['refund'], tags: ['原路', '退回'] },
  ),
  zh(
    'cannot-pay',
    '支付：付不了款、登不上',
    'heard',
    '付不了款挺急人的，东西我先替您看着库存页面。请告诉我提示的那行字是什么，我对照支付渠道的说明查，{deadline:+2h}前告诉您能怎么付；密码、验证码不要发给任何人，包括我。',
    {
      cues: ['付不了', '支付失败', '付款失败', '登录', '登不', '提示', '付不', '无法支付'],
      tags: ['付不了', '支付失败', '登录', '账号', '提示'],
      emotion: [0, 2],
    },
  ),
  zh(
    'done',
    '扣款：已退回',
    'carried-out',
    '多扣的那笔{amount|}退出去了，{progress}。{deadline:+3wd 18:00}前我跟您核一次到账，没到我拿退款凭证去追。',
    { demands: ['refund'], tags: ['到账'] },
  ),
  zh('after', '扣款：到账了吗', 'followed-up', '那笔多扣的钱看到了吗？数目对吗？账单上还有看不懂的，发个截图遮住卡号，我给您逐行讲。', {
    tags: ['回访'],
  }),
  en(
    'heard',
    'Charge: heard, checking the books',
    'heard',
    'Money should be clear, so let me check {issue|that charge}: when it was taken, how much, and by whom. You will have the result from me by {deadline:+2h}. I do not need your card number or any code.',
    { demands: ['refund', 'explanation'], tags: ['charged', 'twice', 'payment', 'card'] },
  ),
  en(
    'proposed',
    'Charge: goes back',
    'proposed',
    'We have checked, and this was charged in error. It goes back to the payment method you used, usually within 5 business days of today. Is that all right, or would you rather have it taken off another open order?',
    { demands: ['refund'], tags: ['refund', 'charged'] },
  ),
  zh('agreed', '扣款：按原路退', 'agreed', '好，按原路退。我这就提交，{deadline:+24h}前把退款凭据发在这里，您留着对账。'),
  en(
    'verified',
    'Charge: result',
    'verified',
    'I have gone through the payments: {finding}. What we took wrongly goes back the way you paid; what the marketplace took, I raise with them for you and send you their receipt by {deadline:+24h}.',
    { demands: ['refund', 'explanation'] },
  ),
  en(
    'agreed',
    'Charge: settled, carrying it out',
    'agreed',
    'Then we have the charge corrected that way. I am sending the payment reference to our finance colleague and will show you the entry by {deadline:+1wd 18:00}.',
  ),
  en(
    'carried-out',
    'Charge: done',
    'carried-out',
    'The correction has been made: {progress}. It can take up to 5 business days to show; I will compare it with you by {deadline:+3wd 18:00}.',
  ),
  en(
    'after',
    'Charge: how is it now',
    'followed-up',
    'Does your statement show the correction now? If the amount is off, tell me by how much and I will look into it.',
  ),
]);
