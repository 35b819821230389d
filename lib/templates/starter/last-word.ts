import { defineGroup, en, typeTitles, zh } from './define.ts';
import type { ComplaintType } from '../../conversation/understanding.ts';

/** The end of each kind of complaint, once the buyer has said that it is solved. */
const words: Readonly<Record<ComplaintType, readonly [zh: string, en: string]>> = {
  quality: [
    '{goods|东西}用着正常了就好。保修的凭据在订单里，哪天又出现老毛病，回到这个对话说一声，不用重讲。',
    'Good that the {goods|item} works. The warranty stays with your order; should the old fault return, one line here is enough and I pick it up.',
  ],
  mismatch: [
    '您指出的那处页面写法，我记给编辑了，后面的买家能看得更准。这单就收在这里，谢谢您仔细。',
    'Thank you for pointing at the listing; what you noticed is with the person who edits it. This one is closed on our side, and I am here if you need me.',
  ],
  'wrong-item': [
    '该您的都齐了，我就放心了。拣货的差错写进了仓库的交接，{谢谢您等/多谢您的耐心}，缺什么再叫我。',
    'So the right one is with you. The picking mistake went into the warehouse notes, and {thank you/many thanks} for the patience it took.',
  ],
  damaged: [
    '这回完好就好。打包的事我记给了仓库，坏的那件您可以处理掉了。{祝您用得顺手/祝您用着称心}。',
    'This one came whole, then. What we learned about the packing went to the warehouse, and the broken one is yours to throw away. Enjoy it.',
  ],
  'late-shipment': [
    '收到就好，这次让您催，是我们慢了。往后赶时间的单，{下单时留句话/拍下时备注一句}，我先看库存再回您。',
    'It has arrived at last, and the waiting was ours to avoid. For an order that is in a hurry, {leave/write} a note when you place it and I look at the stock first.',
  ],
  delivery: [
    '包裹平安到手就好。查件的记录我存着，{日后要查也方便/以后要翻也找得到}。祝您生活顺心。',
    'The parcel made it. I keep the tracking notes with your order, in case {anything/something} turns up later.',
  ],
  lost: [
    '找到了就好，让您悬了几天心。查件那头我去销掉，您什么都不用再做。',
    'Glad it has turned up. I close the search with the carrier myself, so there is nothing left for you to do.',
  ],
  refund: [
    '钱到了、数目也对，这单我就收尾了。{往后对账/以后查账}看到什么不对，回这里问我。',
    'The money is back and the amount is right, so I close this one. If your statement ever shows {otherwise/anything different}, write here.',
  ],
  exchange: [
    '换的这件合适就好，吊牌和包装可以拆了。{穿用愉快/用得开心}，之后有别的情况还在这里找我。',
    'The new one fits, so you can cut the tags off. {Enjoy it/I hope you enjoy it}, and find me here if anything else comes up.',
  ],
  repair: [
    '修好能用，我这边也踏实了。维修单您留着；{再有动静/再有异样}，拿单号来找我。',
    'Repaired and running, as it should be. Please keep the repair note: with its number {I find/I can find} the whole story again.',
  ],
  price: [
    '差的这笔清了。您这单的价格明细我存档了，下次想先比一比，来问一声也行。',
    'That settles the amount. The price notes stay with your order; ask me before the next one, and I look up {what applies/which discounts apply}.',
  ],
  invoice: [
    '票面都对就好。电子的那份在订单里随时能下，{报销还缺什么/财务还要什么}再来找我。',
    'The invoice is right now. It can be downloaded from your order whenever {you need it/it is needed}; if your bookkeeping asks for more, tell me.',
  ],
  attitude: [
    '谢谢您愿意听我们说完。那次接待的事进了我们的复盘，您的事办妥了，{往后我接着服务/之后还由我来接}。',
    'Thank you for hearing us out. How you were first answered is now part of our own lessons, and your matter itself is settled.',
  ],
  counterfeit: [
    '疑问解开就好。凭证您留一份，{以后再验/日后要看}都用得上；这单到这里。',
    'The doubt is cleared, then. Please keep the papers, they are useful if anybody {asks/wonders} again.',
  ],
  safety: [
    '您平安就好，身体比什么都要紧。这批货我们接着查，您不用操心；哪里又不舒服，先看医生，再告诉我。',
    'You are well, and that matters most. We go on looking into this batch; if you feel anything again, a doctor first, then a line to me.',
  ],
  privacy: [
    '骚扰停了就好，回执您收着。以后接到自称我们的电话，{先挂断/请先挂掉}，回到这里问一句。',
    'The calls have stopped, good. Keep the receipt, and if somebody says they are us, {hang up/end the call} and ask here.',
  ],
  account: [
    '账对上就好。流水我存了底，下个账期要是又见到这一笔，来问我，我对着存底再查。',
    'The account adds up again. Should the same entry {show up/appear} next month, ask me, and I compare it with what I kept.',
  ],
  other: [
    '事情办成就好，谢谢您当时提出来。记录都留着，{往后有事/以后有事}接着写。',
    'It worked out, and thank you for raising it. The notes stay here, so {next time/another time} you can simply go on writing.',
  ],
};
const types = Object.keys(words) as ComplaintType[];

export const lastWord = defineGroup(
  'last-word',
  { moment: 'solved', emotion: [0, 2] },
  types.flatMap((type) => [
    zh(type, `结束语：${typeTitles[type][0]}`, 'closed', words[type][0], { types: [type] }),
    en(type, `Last word: ${typeTitles[type][1]}`, 'closed', words[type][1], { types: [type] }),
  ]),
);
