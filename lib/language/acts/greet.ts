import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Opens a talk. */
export const greet = defineAct({
  id: 'greet',
  zh: zh`(?:您|你|大家)好(?![的看像用吃]) 早上好 上午好 下午好 晚上好 中午好 ^早(?=[,。!~\s]) 在吗 在不在 有人吗 亲在 哈喽 欢迎光临`,
  en: en`
    (?:hi|hello) (?:there|dear|sir|madam|seller|team)
    ^(?:hi|hello|hey|hii+|helo|heya|dear|good (?:morning|afternoon|evening|day)|greetings|salam|assalamualaikum)
  `,
  unless: ['quoted', 'reported'],
  hits: ['‹您好›,我是客服小林', '‹Hi there›, thanks for writing', '‹晚上好›,让您久等了', '‹Hello there›, this is Mei from the shop'],
  passes: ['你好看的那件卖完了', 'say hi to nobody', '他说你好没用', 'helium balloon'],
});
