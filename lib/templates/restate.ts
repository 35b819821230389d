import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Lang } from '../language/lang.ts';
import { shortGoods } from './facts.ts';
import { quote, quoteProblem } from './quote.ts';
import { givenWords, issueWords, listed, wishWords } from './wording.ts';

/**
 * What the buyer said, said back with the question whether it is right; only from what was read. A part that was not
 * read is asked, never guessed. Null where the buyer has said nothing that could be said back.
 */
export const restate = (conversation: Conversation, understanding: Understanding): string | null => {
  const { lang, complaints, demands, facts, open } = understanding;
  const [complaint] = complaints;
  const asked = open.find((one) => one.kind === 'question');
  const question = asked ? quote(conversation, asked.evidence, lang) : null;
  if (!complaint) return question === null ? null : asking(question, lang);
  const said = quoteProblem(conversation, complaint.evidence, lang);
  const goods = facts.goods && shortGoods(facts.goods, lang);
  const wish = listed(
    [...new Set(demands.filter((one) => one.demand !== 'information').map((one) => wishWords[one.demand][lang]))].slice(0, 2),
    lang,
  );
  const given = listed(
    [...new Set(understanding.given.filter((one) => one.given !== 'story').map((one) => givenWords[one.given][lang]))].slice(0, 3),
    lang,
  );
  return lang === 'zh'
    ? zh(goods, said, issueWords[complaint.type].zh, wish, given, question === said ? null : question)
    : en(goods, said, issueWords[complaint.type].en, wish, given, question === said ? null : question);
};

const asking = (question: string, lang: Lang): string =>
  lang === 'zh' ? `您想问的是${question}，我这样理解对吗？` : `You would like to know ${question}, have I got that right?`;

type Read = string | null;

const zh = (goods: Read, said: Read, issue: string, wish: string, given: string, question: Read): string => {
  const story = `${goods ? `${goods}这边，` : ''}${said ? `您遇到的是${said}` : `您反映的是${issue}`}`;
  const wanted = wish ? `，您希望${wish}` : '';
  const also = question ? `，还想知道${question}` : '';
  const kept = given ? `${given}我都收到了。` : '';
  return `我说一遍您听听：${story}${wanted}${also}，对吗？${kept}${wish ? '' : '您希望我们怎么处理，也告诉我一声。'}`;
};

const en = (goods: Read, said: Read, issue: string, wish: string, given: string, question: Read): string => {
  const story = said ? `${goods ? `with ${goods}, ` : ''}you tell us ${said}` : `this is about ${issue}${goods ? ` with ${goods}` : ''}`;
  const wanted = wish ? `, and you would like ${wish}` : '';
  const also = question ? `; you also ask ${question}` : '';
  const kept = given ? ` I have ${given} from you.` : '';
  return `Let me say it back: ${story}${wanted}${also}. Is that right?${kept}${wish ? '' : ' And how would you like us to put it right?'}`;
};
