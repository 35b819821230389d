import { en, zh } from '../pattern.ts';

/** What asks, whether or not a question mark stands behind it. */
export const question = {
  zh: zh`
    [吗么嘛伐](?=$|\s) [能好行到了有要会可](?:不|没|没有|撒|嘞)$ ^[^,不]{0,10}(?:能|可以|会)[^,不]{2,10}不$ 在哪$ 能不能 可不可以 (?:就|想|来|先|再)问(?:一?下|问) 呢$ (.)不\1 有没有 是否 是不是 能否 可否 什么 怎么 咋 为啥 为何 哪[个里儿种款天位些家]?
    几(?:点|时|天|个|号|件|次|月|年|岁|米|斤|块|层|档|寸) 多少 多久 多大 谁 何时 还是.{0,8}$ 啥
  `,
  en: en`
    ^(?:so |and |but |then |ok |hi |hello |helo |hey |dear |seller |please |pls |sis |bro ){0,4}(?:what|when|where|which|who|why|how|whose|what's|where's|who's|how's)
    ^(?:so |and |but |then |ok |hi |hello |helo |hey |dear |seller |please |pls |sis |bro ){0,4}(?:is|are|was|were|do|does|did|can|could|will|would|should|have|has|may|shall|am|any)
  `,
};
