import { defineGroup, en, typeTitles, zh } from './define.ts';
import type { ComplaintType } from '../../conversation/understanding.ts';

/** What is looked at first for each complaint: a true word within a console's minutes, before anything is known. */
const words: Readonly<Record<ComplaintType, readonly [zh: string, en: string]>> = {
  quality: [
    '抱歉，您说的{goods|东西}用着不对劲，这单我接了。{我先调/我这就调}这批货的质检记录，10分钟内回来和您对情况。',
    'I am sorry about the fault you describe; it is with me now. {I am opening/Let me open} the test record of this batch, and you will hear from me within 10 minutes.',
  ],
  mismatch: [
    '收到的和页面写的对不上，抱歉，我看到了。我{正打开/这就打开}您下单时的商品页逐项比，10分钟内告诉您比出什么。',
    'Sorry: it differs from the listing, and I am on it. {I am putting/Let me put} the page as you ordered it beside what you describe; 10 minutes and I am back.',
  ],
  'wrong-item': [
    '箱子里和订单上不一样，抱歉，我接手来查。{正在看/先看}您这单的拣货单，10分钟内回您错在哪件、少在哪件。',
    'I am sorry that what came is not what you ordered; I am reading the packing list of your parcel. Within 10 minutes {I will tell you/you will know} what it says.',
  ],
  damaged: [
    '到手是坏的，抱歉，这事我管。外箱请先留着，{我正看/我先看}这单的打包和发货记录，10分钟内再来。',
    'It reached you broken; I am sorry, and I have picked this up. Please keep the box for now; {I am reading/let me read} how it was packed, and I return in 10 minutes.',
  ],
  'late-shipment': [
    '这单迟迟没发，抱歉，我来催。我{现在就问/这就去问}仓库这单排到哪一步，10分钟内给您回话。',
    'Your order should have left by now, and I am sorry that it has not. {I am asking/Let me ask} the warehouse where it stands in the line; their answer or their silence, you have it within 10 minutes.',
  ],
  delivery: [
    '包裹卡在路上，抱歉让您等，我来盯。{正在翻/先翻}这个单号的每一站，10分钟内告诉您停在哪儿、该问谁。',
    'Sorry that the parcel is stuck; I am following it now. {I am going/Let me go} through every scan of that number and will say within 10 minutes where it stopped.',
  ],
  lost: [
    '显示到了您却没拿到，换谁都急，抱歉。我{先调/这就调}签收底单和派件记录，10分钟内回您一次。',
    'Marked as delivered and not in your hands: I am sorry, and I have it. {I am asking/Let me ask} for the proof of delivery first, and I write to you again within 10 minutes.',
  ],
  refund: [
    '抱歉让您等这笔退款，我接过来了。{先查/正在查}它停在审核、出账还是银行，10分钟内报给您。',
    'Sorry for the wait; I am looking for your refund right now: approved, sent, or still waiting. {Within 10 minutes/In 10 minutes} you will know which of the three.',
  ],
  exchange: [
    '换货让您费心了，抱歉，进度我来跟。{这就看/正在看}您的申请停在谁手里，10分钟内给您一句实话。',
    'Sorry for the trouble with the exchange; it is with me now. {I am checking/Let me check} whose desk the request is on, and you get a straight answer within 10 minutes.',
  ],
  repair: [
    '抱歉给您添麻烦，要修的事我接了。{先查/这就查}您这单保修到哪天、归哪个点修，10分钟内写给您。',
    'I am sorry that it needs a repair: {I am looking up/let me look up} the warranty date of your order and the workshop for it, and both will be here within 10 minutes.',
  ],
  price: [
    '价格上有出入，抱歉，我来算清。{正在找/先找}您下单那天的优惠明细，10分钟内列出来。',
    'Sorry about the price; the question is mine. {I am finding/Let me find} the discounts of the day you ordered, and within 10 minutes you see them listed.',
  ],
  invoice: [
    '发票的事让您多跑一趟，抱歉，我{这就打开/正打开}开票记录对抬头和税号，10分钟内回您要不要重开。',
    'Sorry about the invoice; I am opening its record. Within 10 minutes {I will say/you will read} which line of it has to change.',
  ],
  attitude: [
    '前面没把您接待好，抱歉，换我来。我{先把/这就把}聊天从头看一遍，10分钟内接着办您要办的事。',
    'You were not answered well; I am sorry, and I am taking over. {Give me/Please allow me} 10 minutes to read everything above, and then we go on with what you came for.',
  ],
  counterfeit: [
    '让您有这样的担心，抱歉，这个要用凭证来答。我{先去找/这就找}这批的进货单，10分钟内告诉您手上有哪些。',
    'I am sorry that you have to doubt it; that is answered with papers. {I am searching/Let me search} for the purchase record of the batch and will tell you within 10 minutes what we hold.',
  ],
  safety: [
    '听到这个很抱歉，人要紧，请先停用，不舒服先去看医生。您这单{我已转/我正转}给值班主管一起看，10分钟内回来问您几句情况。',
    'I am sorry to hear this. You come first: please stop using it, and see a doctor if you feel unwell. {I am bringing/Let me bring} the lead on duty in and will be back within 10 minutes.',
  ],
  privacy: [
    '抱歉让您担心，信息的事不能放着，我接了。{先别回/请先别回}对方的电话和短信，我10分钟内告诉您怎么护住账户。',
    'I am sorry for the worry; personal details are urgent, so this is with me. Please do not answer whoever contacted you; {within 10 minutes/in 10 minutes} I tell you how to protect the account.',
  ],
  account: [
    '扣款对不上，抱歉让您费心，我来对账。{正在拉/先拉}您这单的支付流水，10分钟内告诉您是哪一笔。',
    'The charge does not add up; sorry about that, I am going through the payment log. {Within 10 minutes/In 10 minutes} I can say which entry it is.',
  ],
  other: [
    '您反映的事我看到了，抱歉给您添了麻烦，由我来接。{我先读完/我正读}前面的记录，10分钟内回您。',
    'I am sorry for the trouble; your message is with me. {I am reading/Let me read} what was written before, so that you need not repeat it, and I answer within 10 minutes.',
  ],
};

const types = Object.keys(words) as ComplaintType[];

export const firstWord = defineGroup(
  'first-word',
  { emotion: [0, 3] },
  types.flatMap((type) => [
    zh(type, `第一句：${typeTitles[type][0]}`, 'received', words[type][0], { types: [type] }),
    en(type, `First word: ${typeTitles[type][1]}`, 'received', words[type][1], { types: [type] }),
  ]),
);
