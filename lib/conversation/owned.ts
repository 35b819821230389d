import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';

/** Speaks of goods that the buyer has, not of goods in general. */
export const ownedWords: Words = {
  zh: zh`我(?:这|那)(?:个|件|双|条|款|台|部|单)? 我的 我买的 不想要 不想看 不喜欢 不合适 刻了 拆了 拆过 没拆 没用过 没穿过 买错 大了 小了 紧了 不合身 穿不(?:上|下|了) 拍错 买大 买小 标签`,
  en: en`i bought / i (?:already )?received / my (?:order|item|[a-z]+) / don't (?:want|need|like) (?:it|this) / changed my mind / too (?:big|small|tight|loose|long|short) / by mistake / doesn't (?:fit|suit) / unopened`,
};
