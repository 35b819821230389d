import type { Clause } from '../language/clauses.ts';
import { en, zh } from '../language/pattern.ts';
import type { Words } from './signal.ts';

/** Asked about beforehand ("will it fade?"), which complains of nothing, whatever else the clause says. */
const beforehand: Words = {
  zh: zh`会不会 我?怕(?:买|不|会|以后|到时|尺|大|小) 容不容易 包(?:退|换|赔|修|售后|邮) 的话 不满意 不合适(?:怎么|能|可以|给) 质保(?:多久|几年) 保修(?:多久|几年) 掉不掉 漏不漏 起不起 褪不褪 好不好(?:用|看|吃|穿) 大不大 重不重`,
  en: en`will (?:it|this|they) … / if (?:it|i|the) … (?:can|will|how|what|do) / in case / easily`,
};
/** A question of these shapes is one, unless its words say that something happened. */
const perhaps: Words = {
  zh: zh`(?<![什怎那这])[吗么伐]$ (.)不\1 不$ 请问 想问 怕 担心 是否 有没有…(?:的|款) (?:如果|万一|要是|假如)…(?:怎么|能|可以|会|咋|包|管|退|换|赔|给) 多久(?:会|能|可以) 质量怎么样 有(?:优惠|券|活动|赠品)吗 便宜(?:点|一点)`,
  en: en`can (?:i |we |he |she |they |it )?(?:use|eat|wear|drink|take) / ^(?:hi |hello |hey |dear |seller |and |so |but |ok |pls |please ){0,3}(?:will|would|does|do|is|are|can|could|how (?:long|much|many|do|does)|what|which|any|got)`,
};
/** Signs that something has happened. */
export const happened =
  /了|过(?!敏|期|生日|年|节|几天|两天|来|去|滤)|卡|停在|为什么|怎么(?!用|办|弄|装|退|换|修|领|买)|收到|到货|刚|昨天|今天才|还没|根本|竟然|居然|都|already|received|got|came|arrived|still|after|bought|broke|rejected|refused|charged|was|were|wrong|missing|lost|late|stuck|still|why|n't|not|yesterday|ago|stopped|n't/;

/** true where a clause only asks what would be. */
export const isProspective = (clause: Clause | undefined): boolean => {
  if (!clause) return false;
  const { text } = clause;
  if (text.search(beforehand.zh) >= 0 || (clause.scopes.some((reach) => reach.scope === 'question') && text.search(beforehand.en) >= 0))
    return true;
  return (
    clause.scopes.some((reach) => reach.scope === 'question') &&
    !happened.test(text) &&
    (text.search(perhaps.zh) >= 0 || text.search(perhaps.en) >= 0)
  );
};
