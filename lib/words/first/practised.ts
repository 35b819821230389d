import { defineWords } from '../words.ts';

/** The practice conversation, as a page. */
export const practised = defineWords({
  'practised.title': { zh: '练习会话', en: 'Practice conversation' },
  'practised.note': {
    zh: '买家和店铺都是编的。在这里说什么都不会离开本页，不进真的个案，不进统计，也不会响铃。',
    en: 'The buyer and the shop are made up. Nothing said here leaves this page, becomes a real case, is counted or rings.',
  },
  'practised.again': { zh: '从头再来', en: 'Start over' },
  'practised.tour': { zh: '看一遍导览', en: 'Take the tour' },
  'practised.more': { zh: '更多练习', en: 'More to practise' },
  'practised.try': { zh: '试试这三样', en: 'Three things to try' },
  'practised.read': {
    zh: '面板先读了会话：买家要什么、多着急、等了多久。点其中一条，会圈出是哪句话说的。',
    en: 'The panel has read the conversation: what the buyer wants, how upset they are, how long they wait. Click any of it to see which message says so.',
  },
  'practised.put': { zh: '放一条现成的回复', en: 'Put a ready reply in the draft' },
  'practised.put-note': {
    zh: '点面板里的一条回复，或在面板里按 1、2、3。它只进草稿，发不发由您。',
    en: 'Click a reply in the panel, or press 1, 2 or 3 there. It goes into the draft; sending stays with you.',
  },
  'practised.block': { zh: '写一句会被罚的话，再按发送', en: 'Write what would cost a fine, then press send' },
  'practised.block-note': {
    zh: '字下面会划线，第一次按发送会停住，面板说明原因和换法。改好再发，或再按一次照发。',
    en: 'The words are underlined and the first press of send is held; the panel says why and what to say instead. Fix it, or press again to send it as it is.',
  },
  'practised.block-words': { zh: '您加我微信吧，差价我私下转给您', en: 'Add me on WhatsApp and I will pay you the rest outside the site' },
  'practised.promise': { zh: '答应一件有时间的事，发出去', en: 'Promise something by a time, and send it' },
  'practised.promise-note': {
    zh: '发出后，个案自己开好，承诺和时限列在面板的“提醒”里。真的会话里，到点之前会响铃。',
    en: 'Once sent, the case opens by itself and the promise stands under Reminders with its time. In a real conversation it rings before it is due.',
  },
  'practised.promise-words': {
    zh: '没收到货还显示签收，换谁都着急，很抱歉。我现在联系快递核对签收底单，2小时内给您回复结果。',
    en: 'I am sorry that the watch is marked delivered and is not with you. I am asking the carrier for the delivery scan and will write to you within 2 hours.',
  },
  'practised.write': { zh: '替我写上', en: 'Write it for me' },
  'practised.seen': { zh: '试过了', en: 'done' },
  'practised.all': {
    zh: '三样都试过了。打开自己的客服后台，面板会出现在旁边。',
    en: 'That is all three. Open your own console and the panel appears beside it.',
  },
  'practised.talk': { zh: '会话', en: 'Conversation' },
  'practised.shop': { zh: '青禾数码（练习店）', en: 'Greenleaf Gadgets (practice shop)' },
  'practised.buyer': { zh: '周先生', en: 'Dana R.' },
  'practised.goods': { zh: '商品', en: 'Goods' },
  'practised.photo': { zh: '图片', en: 'photo' },
  'practised.draft': { zh: '回复买家', en: 'Answer the buyer' },
  'practised.send': { zh: '发送', en: 'Send' },
  'practised.types': { zh: '对方正在输入', en: 'is typing' },
  'practised.end.solved': { zh: '买家满意了，会话到这里结束', en: 'The buyer is satisfied; the conversation ends here' },
  'practised.end.lost': {
    zh: '买家走了，去别处投诉了。从头再来，换个说法试试。',
    en: 'The buyer has left to complain elsewhere. Start over and try other words.',
  },
  'practised.end.left': { zh: '说得太久，买家不再回了', en: 'It went on for too long; the buyer no longer answers' },
});
