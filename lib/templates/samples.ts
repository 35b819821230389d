import type { Conversation, Message, Role } from '../conversation/conversation.ts';
import type { ComplaintType, Stage } from '../conversation/understanding.ts';
import type { Bilingual, Lang } from '../language/lang.ts';
import type { Template } from './template.ts';

/** One buyer for each complaint; a template is proved in the conversations that it is for. */
const complaints: Readonly<Record<ComplaintType, Bilingual>> = {
  quality: { zh: '电饭锅用了两次就不加热了', en: 'The rice cooker stopped heating after two uses' },
  mismatch: { zh: '页面写的是纯棉，收到的是涤纶', en: 'The listing says cotton but the label says polyester' },
  'wrong-item': { zh: '我拍的是蓝色，给我发了个灰的', en: 'I ordered the blue one and you sent a grey one' },
  damaged: { zh: '收到的时候花瓶已经碎了', en: 'The vase arrived broken' },
  'late-shipment': { zh: '下单五天了还没发货', en: 'I ordered five days ago and it has not shipped' },
  delivery: { zh: '快递停在中转站四天没动了', en: 'The parcel has been stuck at the depot for four days' },
  lost: { zh: '显示签收了，可我根本没收到', en: 'It says delivered but I never received it' },
  refund: { zh: '退货寄回去一周了，退款还没到', en: 'I sent it back a week ago and still have no refund' },
  exchange: { zh: '申请了换货，一直没给我换', en: 'I asked for an exchange and nothing has happened' },
  repair: { zh: '保修期内坏了，要怎么修', en: 'It broke within the warranty, how do I get it repaired' },
  price: { zh: '昨天刚买今天就降了三十', en: 'I bought it yesterday and today it is 10 dollars cheaper' },
  invoice: { zh: '发票抬头开错了', en: 'The name on the invoice is wrong' },
  attitude: { zh: '你们客服说话太难听了', en: 'Your agent was rude to me' },
  counterfeit: { zh: '我怀疑这瓶面霜是假的', en: 'I think this cream is fake' },
  safety: { zh: '用了之后手上起了红疹', en: 'I got a rash on my hands after using it' },
  privacy: { zh: '有人拿着我的订单信息给我打电话', en: 'Somebody called me with the details of my order' },
  account: { zh: '同一单扣了我两次钱', en: 'I was charged twice for the same order' },
  other: { zh: '我要投诉，你们这样做事不对', en: 'I want to complain, this is not right' },
};

/** Somebody who has begun to tell and has not come to it yet. */
const begun: Readonly<Record<Lang, readonly string[]>> = {
  zh: ['你好', '我昨天收到的那个电饭锅', '就是'],
  en: ['hi', 'about the rice cooker I got yesterday', 'so'],
};
const plain: Bilingual = { zh: '想问一下这款怎么样', en: 'I have a question about this item' };
const upset: Bilingual = { zh: '我真的很生气，你们太过分了', en: 'I am really angry, this is outrageous' };
const photo: Bilingual = { zh: '照片发你了', en: 'here is the photo' };
const accepted: Bilingual = { zh: '好，就按这个办', en: 'ok, please do that' };
const solved: Bilingual = { zh: '已经解决了，谢谢', en: 'It works now, all good, thank you' };
const waits: Bilingual = { zh: '现在怎么样了', en: 'any news?' };
const refused: Bilingual = { zh: '这个我不接受', en: 'I do not accept this' };

const agents: Readonly<Record<'heard' | 'verified' | 'proposed' | 'carried-out', Bilingual>> = {
  heard: {
    zh: '这事让您费心了，我去核实，今天18点前给您答复',
    en: 'I understand and will check this; you will hear from me by 18:00 today',
  },
  verified: { zh: '核实了出库记录，问题出在我们仓库', en: 'I checked the packing record, and the mistake was ours' },
  proposed: { zh: '您看换一件，或者退款，选哪个', en: 'We can exchange it or refund you, which would you like' },
  'carried-out': { zh: '已经给您办好了，我后天来问您', en: 'It is done, and I will ask you again the day after tomorrow' },
};

/** What was said before a reply that brings a conversation to a stage. */
const before: Readonly<Record<Stage, readonly (keyof typeof agents)[]>> = {
  received: [],
  heard: [],
  verified: ['heard'],
  proposed: ['heard', 'verified'],
  agreed: ['heard', 'verified', 'proposed'],
  'carried-out': ['heard', 'verified', 'proposed'],
  'followed-up': ['heard', 'proposed', 'carried-out'],
  closed: ['heard', 'proposed', 'carried-out'],
};

/** Epoch ms at which the sample conversations begin: a Friday morning in Shanghai. */
const sampleStart = Date.parse('2026-11-20T10:00:00+08:00');
/** Between two of their messages. */
const pause = 40_000;

type Line = readonly [role: Role, text: string, kind?: 'image'];

/** The conversations that a template is for, one for each complaint type it names and each of its stages. */
export const conversationsFor = (template: Template): readonly Conversation[] => {
  const { lang, types, stages } = template;
  const question = template.moment === 'question' || (template.cues !== undefined && types.length === 0 && template.moment === 'refusal');
  const openings = question
    ? [template.cues ? asking(template.cues[0] ?? '', lang) : plain[lang]]
    : (types.length > 0 ? types : (['quality', 'delivery'] as const)).map((one) => complaints[one][lang]);
  return openings.flatMap((opening) => stages.map((stage) => conversation(template, linesFor(template, opening, stage))));
};

const asking = (cue: string, lang: Lang): string => (lang === 'zh' ? `老板，${cue}？` : `Hi, about this: ${cue}?`);

const linesFor = (template: Template, opening: string, stage: Stage): readonly Line[] => {
  const { lang, moment } = template;
  if (moment === 'telling') return begun[lang].map((words): Line => ['buyer', words]);
  const cue = template.cues?.[0];
  const lines: Line[] = [['buyer', opening]];
  if (template.rests?.includes('photo')) lines.push(['buyer', photo[lang]], ['buyer', '', 'image']);
  if (template.emotion[0] >= 3) lines.push(['buyer', upset[lang]]);
  const past = moment === 'question' ? [] : before[stage];
  for (const step of past) {
    lines.push(['agent', agents[step][lang]]);
    if (step === 'proposed') lines.push(['buyer', accepted[lang]]);
  }
  if (moment === 'solved') lines.push(['buyer', solved[lang]]);
  if (moment === 'turned-down') lines.push(['buyer', refused[lang]]);
  if (moment === 'progress') {
    if (past.length === 0) lines.push(['agent', agents.heard[lang]]);
    lines.push(['buyer', waits[lang]]);
  }
  if (cue && !opening.includes(cue)) lines.push(['buyer', lang === 'zh' ? `${cue}啊` : `${cue}, please`]);
  return lines;
};

const conversation = ({ marketplaces }: Template, lines: readonly Line[]): Conversation => ({
  marketplace: marketplaces[0] ?? null,
  shop: null,
  buyer: { id: null, name: null },
  orders: [],
  messages: lines.map(([role, text, kind], index): Message => ({
    id: `s${index}`,
    role,
    kind: kind ?? 'text',
    text,
    at: sampleStart + index * pause,
  })),
  typing: false,
});

/** When a reply to a sample would be sent: just after its last message, the buyer done with telling. */
export const replyTime = ({ messages }: Conversation): number => (messages.at(-1)?.at ?? sampleStart) + 2 * pause;
