import { isBounded } from '../../language/bound.ts';
import { en, zh } from '../../language/pattern.ts';
import { defineRule } from '../rule.ts';
import { findWords, meant } from '../wording.ts';

const wording = meant(
  ['quoted', 'reported', 'denied', 'question'],
  zh(
    '(?:会|我|我们|这边|马上|帮您|给您|正在)?(?:尽快|尽早|尽量|抓紧|加急|加快|赶紧|快点|早点|回头|改天|稍后|晚点|晚些|到时候?|第一时间)(?:就|会|再|给|帮|为|跟|和|让|去|的)*(?:您|你|工厂|仓库|财务|他们|那边|这边)?[^,。!?\\n]{0,6}?(?:处理|安排|解决|退|补|发|换|回复|联系|反馈|反映|跟进|答复|弄|办|催|寄|赔|核实|给您|给你)[^,。!?\\n]{0,6}',
  ),
  en(
    '(?:(?<=^|[.!?,] )[^.!?\\n, ][^.!?\\n,]{0,39}?)?(?:as soon as possible|asap|soonest(?: possible)?|(?:very )?soon(?: soon)?|shortly|in due course|at the earliest|as quickly as (?:possible|we can)|in no time|quickly|when (?:i|we) can)(?=[^a-z]|$)[^.!?\\n]{0,12}',
  ),
);

export const rule = defineRule({
  id: 'no-bound',
  taboo: 3,
  severity: 'warn',
  because: { zh: '只说“尽快”，买家不知道等到什么时候。', en: '“Soon” is the only word on when; the buyer cannot tell how long to wait.' },
  instead: { zh: '今天 18 点前我在这里给您结果。', en: 'I will write to you here by 6 pm today.' },
  find: (scene) => {
    if (!scene.need.complaint && !scene.need.open) return [];
    // A page to go to is what happens now; "soon" after it is only a courtesy.
    if (isBounded(scene.text.normal.text) || scene.text.normal.text.includes('://')) return [];
    return findWords(scene, wording).slice(0, 1);
  },
  flags: [
    { after: ['<退款还没到'], draft: '我们‹会尽快给您处理的›' },
    { after: ['<什么时候补发'], draft: '‹尽快安排的亲›' },
    { after: ['<still no refund'], draft: 'Sorry. ‹We will get it done as soon as possible›.' },
  ],
  passes: [
    '尽快为您处理',
    { after: ['<退款还没到'], draft: '我尽快处理，今天 18 点前给您结果' },
    { after: ['<still no refund'], draft: 'I will look into it soon and write to you by 5 pm today.' },
  ],
});
