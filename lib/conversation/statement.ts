import { en, zh } from '../language/pattern.ts';
import type { Text } from '../language/read.ts';
import { complaintSigns } from './complaints/index.ts';
import { happened } from './prospective.ts';
import { seek, type Words } from './signal.ts';
import type { ComplaintType } from './understanding.ts';

/** What a buyer says beside troubles: courtesies, wishes, the buyer's own doing, good news, the beginning of a talk. */
const harmless: Words = {
  zh: zh`我(?:要|想|再|先|会|去|拍|买了|下单|订|在|等|看|就|是|的?意思|给|发|用|加|明白|知道) 帮 麻烦 请 能 可以 谢 好的 好吧 行 嗯 ok 收到 老板 便宜 备注 地址 下单 微信 关注 想问 问(?:一?下|个) 咨询 打扰 不急 等(?:我|下|会) 稍等 这个 那个 就是 关于 上次 上周 喜欢 不错 好看 好用 满意 很好 挺好 棒 推荐 给力 回购 您好 你好 早 晚安 再见 身高 体重 \d+(?:码|斤|cm) 发给(?:你|您) 拍了 链接`,
  en: en`i want / i'd like / i need / please / pls / can / could / would / thank[a-z]* / thx / tq / ok / okay / hi / hello / great / good / nice / love / lovely / perfect / will wait / i will / i'll / let me / about / regarding / so the thing / the thing is / just / asking / question / looking for / interested / my (?:name|address|number|height|size) / same here / yes / no / sure / got it / noted / happy / fine`,
};

/** true where a text states something of some length that is none of these, whatever it asks beside. */
export const statesSomething = (text: Text): boolean => {
  const stated = text.clauses.filter(
    (clause) => clause.mark !== '?' && !clause.scopes.some((reach) => reach.scope === 'question' || reach.scope === 'conditional'),
  );
  const words = stated.map((clause) => clause.text).join(' ');
  const long = text.lang === 'zh' ? words.replace(/[^\u3400-\u9fff]/g, '').length >= 6 : words.split(/\s+/).length >= 5;
  const asks = stated.length < text.clauses.length || /[吧不没]$|想问/.test(text.normal.text.trim());
  return long && (!asks || happened.test(words)) && words.search(harmless.zh) < 0 && words.search(harmless.en) < 0;
};

/** Which complaint speaks of the things that a text speaks of; where none does, quality, or nothing if the text also asks. */
export const topicOf = (text: Text): ComplaintType | null => {
  let best: ComplaintType | null = text.clauses.some(
    (clause) => clause.mark === '?' || clause.scopes.some((reach) => reach.scope === 'question'),
  )
    ? null
    : 'quality';
  let most = 1;
  for (const signs of complaintSigns) {
    const hits =
      seek(text, signs.hint, []).length * (signs.type === 'quality' || signs.type === 'refund' || signs.type === 'delivery' ? 1 : 1.3);
    if (hits >= most) [best, most] = [signs.type, hits + 0.01];
  }
  return best;
};
