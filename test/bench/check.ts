import FastScanner from 'fastscan';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import { check } from '../../lib/taboos/check.ts';
import { keeps, peer, timed, type Bench } from './bench.ts';
import { benchNow, makeConversation, makeDrafts, makePhrases } from './drafts.ts';
import { measure } from './measure.ts';
import { timeAlex, timeTextlint } from './trade-tools.ts';

const aPhrase = { severity: 'warn', taboo: 0, why: '', instead: '' } as const;
const many = {
  ...builtIn,
  phrases: Array.from({ length: 20_000 }, (_, i) => ({ ...aPhrase, find: `词${String.fromCharCode(0x4e00 + (i % 9000))}${i}` })),
};

/** A draft of a hundred Chinese characters in a conversation of twenty messages; matchers and linters of the trade beside it. */
export const checkBench: Bench = {
  name: 'check',
  async *rows() {
    const drafts = makeDrafts(500);
    const phrases = makePhrases();
    const conversation = makeConversation(benchNow);
    const understanding = understand(conversation);
    const inPage = await measure(drafts, 20, (draft) => check(draft, conversation, builtIn, benchNow, understanding));
    yield timed('a draft, in the page', inPage, keeps(inPage, 'p99', 0.5));
    yield timed('a draft without its conversation', await measure(drafts, 20, (draft) => check(draft, null, builtIn, null, null)));
    const phrased = await measure(drafts, 10, (draft) => check(draft, conversation, many, benchNow, understanding));
    yield timed('a draft, in the page, 20000 team phrases', phrased, keeps(phrased, 'p99', 1));
    const whole = await measure(drafts, 4, (draft) => checkAll(draft, conversation, builtIn, benchNow, understanding));
    yield timed('a draft, the whole check in the panel', whole, keeps(whole, 'p99', 50));
    const scanner = new FastScanner([...phrases]);
    yield peer('fastscan, 1000 phrases', await measure(drafts, 20, (draft) => scanner.search(draft)));
    let sum = 0;
    const pass = (draft: string): number => {
      for (let index = 0; index < draft.length; index++) sum += draft.charCodeAt(index);
      return sum;
    };
    yield peer('a bare pass over the characters', await measure(drafts, 20, pass));
    yield peer('textlint with prh, 1000 phrases', await timeTextlint(drafts.slice(0, 40), phrases, 2));
    yield peer('alex, English drafts', await timeAlex(60));
  },
};
