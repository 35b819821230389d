import { defineGroup, en, zh } from './define.ts';

/** Invoices. */
export const invoice = defineGroup('invoice', { types: ['invoice'] }, [
  zh(
    'heard',
    '发票：收到，去查状态',
    'heard',
    '发票的事收到了。我查您{tail|}这单开没开、开到哪一步，{deadline:+2h}前告诉您；已经开好的，我告诉您在哪里下载。',
    { demands: ['invoice', 'information'], tags: ['发票', '开票', '报销'] },
  ),
  zh(
    'wrong',
    '发票：开错了，重开',
    'heard',
    '您给过的抬头、税号我翻出来对了，票开错了是我们的疏漏，不用您再发一遍。我让财务把错票冲红、按您给的重开，{deadline:+1wd 18:00}前把新票的进度告诉您。',
    {
      cues: ['错', '不对', '又', '成个人', '改', '重开'],
      demands: ['invoice'],
      tags: ['抬头', '税号', '开错', '又', '个人'],
      emotion: [1, 3],
    },
  ),
  zh(
    'ask',
    '发票：要开票信息',
    'heard',
    '可以开。请发开票抬头；开公司的再加一个税号，别的都不用给。收到后我交财务，{deadline:+1wd 18:00}前发您电子票。',
    { demands: ['invoice'], tags: ['开发票', '怎么开', '发票'], emotion: [0, 1] },
  ),
  zh(
    'verified',
    '发票：财务答复',
    'verified',
    '财务回了：{finding}。重开要先把旧票作废，流程走完约{days}个工作日，{deadline:+2wd 18:00}前我给您一次进展。',
    { tags: ['财务', '冲红'] },
  ),
  zh(
    'two-options',
    '发票：电子票或纸票',
    'proposed',
    '发票信息核对过了，两种给法：电子票，{deadline:+1wd 18:00}前发到订单里，可以直接下载；纸质票，48小时内寄出，运费我们出。报销那边收哪种，您选一个？',
    { demands: ['invoice'], tags: ['电子', '纸质', '报销'] },
  ),
  en(
    'two-options',
    'Invoice: electronic or paper',
    'proposed',
    'I have checked your invoice details. We can give you a PDF in your order by {deadline:+1wd 18:00}, or post a paper copy within 2 business days at no cost. Which one does your accounts department accept?',
    { demands: ['invoice'], tags: ['invoice', 'paper', 'pdf'] },
  ),
  zh(
    'done',
    '发票：已开好',
    'carried-out',
    '发票开好了，抬头和税号我逐字核过，在{path}下载。您报销前看一眼，有一个字不对都告诉我，我去改。',
    { demands: ['invoice'], tags: ['下载'] },
  ),
  zh('after', '发票：能报销吗', 'followed-up', '前几天重开的那张发票，报销用上了吗？财务有没有挑出什么问题？', { tags: ['回访'] }),
  en(
    'heard',
    'Invoice: heard, checking',
    'heard',
    'I have your request about the invoice. I am checking with our accounts team whether it has been issued and will tell you by {deadline:+2h} where to download it or when it will be ready.',
    { demands: ['invoice', 'information'], tags: ['invoice', 'receipt', 'vat'] },
  ),
  en(
    'wrong',
    'Invoice: wrong, being issued again',
    'heard',
    'The invoice does not carry the details you gave us, and that is our slip; there is no need to send them again. Accounts will cancel it and issue a correct one, and I will write to you by {deadline:+1wd 18:00} with the new copy or its status.',
    {
      cues: ['wrong', 'incorrect', 'mistake', 'not my', 'name'],
      demands: ['invoice'],
      tags: ['wrong', 'name', 'tax number'],
      emotion: [1, 3],
    },
  ),
  zh('agreed', '发票：按您选的开', 'agreed', '好，就开您选的那种。抬头和税号用您给过的，我再核一遍，{deadline:+1wd 18:00}前发您。'),
  en(
    'done',
    'Invoice: ready',
    'carried-out',
    'Your invoice is ready at {path}; I have compared the name and number with what you gave us. If a single letter is off, tell me and I will have it corrected.',
    { demands: ['invoice'] },
  ),
]);
