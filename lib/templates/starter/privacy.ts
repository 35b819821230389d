import { defineGroup, en, zh } from './define.ts';

/** Leaked or misused personal data; calls by impostors. */
export const privacy = defineGroup('privacy', { types: ['privacy'] }, [
  zh(
    'impostor',
    '隐私：冒充客服的电话',
    'heard',
    '先回答您：那不是我们。我们退款走原支付路径，不会要银行卡号、验证码，也不会让您下载软件。请先别点、别转；如果已经给出去了，请联系银行冻结并报警。这通电话我上报平台，{deadline:+2h}前回您核查的第一步。',
    {
      cues: ['打电话', '客服', '银行卡', '验证码', '转账', '双倍', '冒充', '来电', '短信', '诈骗'],
      tags: ['客服', '电话', '银行卡', '验证码', '转账', '双倍', '冒充'],
      emotion: [0, 4],
    },
  ),
  zh(
    'heard',
    '隐私：担心信息外泄',
    'heard',
    '个人信息的事您紧张是对的。这件事我交给店里管数据的同事，查您{tail|}这单的信息谁看过、给过哪家快递，{deadline:+24h}前给您书面结果。这期间需要的话，可以换虚拟号发货。',
    { tags: ['泄露', '信息', '隐私', '骚扰', '电话'], emotion: [0, 4] },
  ),
  zh(
    'verified',
    '隐私：核查结果',
    'verified',
    '核查结果：{finding}。核查的记录我留了底。您有权查询、要求删除我们留存的信息，需要的话{deadline:+1wd 18:00}前给您办好。',
    { tags: ['核查', '删除'] },
  ),
  zh(
    'proposed',
    '隐私：能做的两件事',
    'proposed',
    '核查过后，能为您做的有两件：一是删除我们系统里这单以外的留存信息，{deadline:+1wd 18:00}前办好给您回执；二是后续订单一律用隐私面单。两件都需要您点头，您要办哪件，还是都办？',
    { tags: ['删除', '隐私面单'] },
  ),
  zh('after', '隐私：后来还有骚扰吗', 'followed-up', '这几天还有陌生电话找您吗？有的话把来电时间告诉我，号码不用发，我并到之前的核查里。', {
    tags: ['回访'],
  }),
  en(
    'impostor',
    'Privacy: that was not us',
    'heard',
    'To answer first: that was not us. We never ask for card numbers or codes, and refunds only go back the way you paid. Please do not reply to them; if you already shared something, call your bank. I am reporting it to the marketplace and will tell you our first step by {deadline:+2h}.',
    {
      cues: ['call', 'card', 'code', 'scam', 'whatsapp', 'text', 'phish', 'email'],
      tags: ['call', 'card', 'code', 'scam', 'whatsapp', 'text'],
      emotion: [0, 4],
    },
  ),
  en(
    'heard',
    'Privacy: worried about data',
    'heard',
    'You are right to take this seriously. I am handing it to the person here who is responsible for data, who will check who had access to your order, and you will have a written answer by {deadline:+24h}.',
    { tags: ['data', 'privacy', 'address', 'personal'], emotion: [0, 4] },
  ),
  en(
    'proposed',
    'Privacy: two things we can do',
    'proposed',
    'After the check there are two things we can do: delete what we hold about you beyond this order, with a confirmation by {deadline:+1wd 18:00}, and hide your name and number on future labels. Both need your word. Which would you like?',
    { tags: ['delete', 'data'] },
  ),
  zh('agreed', '隐私：按您选的办', 'agreed', '好，按您选的办。删除和面单的设置由管数据的同事操作，{deadline:+1wd 18:00}前我把回执发您。'),
  zh(
    'done',
    '隐私：已处理',
    'carried-out',
    '办好了：{progress}，回执我发在这里，您留一份。{deadline:+3d 18:00}前我再问您还有没有陌生电话。',
  ),
  en(
    'verified',
    'Privacy: result',
    'verified',
    'The check is finished: {finding}. You may ask us to show or delete what we hold about you; if you would like that, it is done by {deadline:+1wd 18:00}.',
  ),
  en(
    'agreed',
    'Privacy: settled, carrying it out',
    'agreed',
    'Your choice is noted and goes to the person responsible for data. You will have the written receipt by {deadline:+1wd 18:00}.',
  ),
  en(
    'carried-out',
    'Privacy: done',
    'carried-out',
    'It has been carried out: {progress}. Please keep the receipt, and I will ask by {deadline:+3d 18:00} whether any strange calls still come.',
  ),
  en(
    'after',
    'Privacy: how is it now',
    'followed-up',
    'Have there been any more strange calls or messages? If so, tell me the time they came, without the numbers, and I will add it to the check.',
  ),
]);
