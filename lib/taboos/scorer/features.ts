import { isBounded } from '../../language/bound.ts';
import { mayMatch } from '../../language/gate.ts';
import { readText } from '../../language/read.ts';
import { askedFor } from '../asked-for.ts';
import { givenTo } from '../given.ts';
import { helps } from '../helps.ts';
import { someoneHurt } from '../hurt.ts';
import type { Finding } from '../finding.ts';
import type { Scene } from '../scene.ts';
import { echoed, shared } from '../topic.ts';
import { asks } from '../wording.ts';
import { senses } from './senses/index.ts';
import type { Sense } from './senses/sense.ts';
import { matchesOf } from '../../language/matches.ts';

/** Longer drafts are judged by their beginning: what a person reads first. */
const longestRead = 2000;

const words = /[\u3400-\u9fff]+|[a-z]+(?:'[a-z]+)?|\d+|[!?~…]+|[\u{1f300}-\u{1faff}\u2600-\u27bf]/gu;
const kind = (word: string): string => (/^\d/.test(word) ? '0' : /^[\u{1f300}-\u{1faff}\u2600-\u27bf]/u.test(word) ? '☺' : word);

/** Words and their neighbours: pairs and triples of Han signs, English words and pairs of them; numbers and pictures as kinds. */
export const wordsIn = (text: string): string[] => {
  const names: string[] = [];
  let before = '^';
  for (const [run] of matchesOf(text, words)) {
    if (/^[\u3400-\u9fff]/.test(run)) {
      for (let i = 0; i < run.length; i++) {
        names.push(`w:${run.charAt(i)}`);
        if (i + 1 < run.length) names.push(`w:${run.slice(i, i + 2)}`);
        if (i + 2 < run.length) names.push(`w:${run.slice(i, i + 3)}`);
      }
      names.push(`w:${run.slice(-2)}$`);
      before = run.slice(-1);
    } else {
      const word = kind(run);
      names.push(`w:${word}`, `w:${before} ${word}`);
      before = word;
    }
  }
  return names;
};

const bucket = (value: number, ...steps: readonly number[]): number => steps.filter((step) => value >= step).length;

const questionKinds: readonly (readonly [string, RegExp])[] = [
  ['when', /什么时候|啥时候|几时|几号|几点|多久|哪天|到哪天|何时|\bwhen\b|how long|until when/],
  ['can', /能不能|可以.{0,6}吗|能.{0,8}吗|可不可以|行不行|能否|\b(?:can|could|may)\b|is it possible/],
  ['why', /为什么|为啥|怎么回事|怎么会|凭什么|凭啥|\bwhy\b|how come/],
  ['what', /什么|怎么|哪个|多少|几个|\b(?:what|which|how|who)\b|谁/],
  ['yesno', /吗|是不是|有没有|[?]|\b(?:is|are|do|does|did|will)\b/],
];

/** What the scene is like, apart from the words of the draft. */
const sceneFeatures = (scene: Scene): string[] => {
  const { need, text, turn } = scene;
  const plain = text.normal.text;
  const { acts } = readText(scene.draft);
  const size = text.lang === 'zh' ? plain.length : plain.length / 3;
  const names: string[] = [`len:${bucket(size, 8, 16, 28, 45, 70, 100)}`, `lang:${text.lang}`];
  const put = (name: string, on: boolean) => {
    if (on) names.push(name, `${name}&${need.complaint ? 'c' : 'q'}`);
  };
  const bound = isBounded(plain);
  const help = helps(scene);
  const ask = askedFor(scene);
  const all = shared(scene);
  const last = shared(scene, 'last');
  put('complaint', need.complaint);
  put('bound', bound);
  put('nobound', !bound);
  put('help', help);
  put('nohelp', !help);
  put('ask', ask.length > 0);
  put('question', text.clauses.some(asks));
  put(`all:${bucket(all, 1, 2, 4, 7)}`, true);
  put(`last:${bucket(last, 1, 2, 4)}`, true);
  put(`digits:${bucket((plain.match(/\d+/g) ?? []).length, 1, 2, 4)}`, true);
  put(`clauses:${bucket(text.clauses.length, 2, 3, 5, 8)}`, true);
  put(`emotion:${need.emotion}`, true);
  put('hurt', someoneHurt(scene));
  put('solved', need.solved);
  put('talked', turn.sent.length > 0);
  put('photo', givenTo(scene.conversation).has('photo'));
  put('nobody', turn.last === '');
  const given = givenTo(scene.conversation);
  const facts = ask.flatMap((one) => one.facts);
  put(
    'askgiven',
    ask.some((one) => !one.further && one.facts.some((fact) => given.has(fact))),
  );
  put(
    'asknew',
    facts.some((fact) => !given.has(fact)),
  );
  if (turn.sent.length > 0) {
    const echo = bucket(echoed(scene), 1, 2, 4);
    put(`echo:${echo}`, true);
    put(`echoask:${echo}`, text.clauses.some(asks) && /[?吗呢]/.test(turn.sent.at(-1) ?? ''));
  }
  put('link', /https?:\/\//.test(plain));
  put('first', turn.sent.length === 0);
  for (const [name, pattern] of questionKinds) if (pattern.test(turn.last)) put(`asked:${name}`, true);
  if (questionKinds.some(([, pattern]) => pattern.test(turn.last))) put(`askedlast:${bucket(last, 1, 2)}`, true);
  for (const act of new Set(acts.map((hit) => hit.act))) put(`act:${act}`, true);
  for (const hit of acts) {
    if (hit.facts.bounded === true) names.push(`bounded:${hit.act}`);
    if (hit.facts.conditional === true) names.push(`if:${hit.act}`);
    if (hit.facts.owner) names.push(`owner:${hit.act}:${hit.facts.owner}`);
  }
  if (!bound && !help && ask.length === 0) put(`bare:len${bucket(size, 8, 16, 28, 45)}`, true);
  return names;
};

const deniedBefore = /(?:不|没|无|勿|未|别)[^,。]{0,3}$|(?:\bnot|n't|\bno|never|cannot|without)\W+(?:\w+\W+){0,2}$/;
const deniedAfter = /^[^,。]{0,5}(?:不(?:了|行|能|让|搞|允许|可以)|没有|违规)/;

/** The family with `!` before it where its words are denied. */
const senseIn = (sentence: string, one: Sense, zh: boolean): string | null => {
  const match = (zh ? one.zh : one.en).exec(sentence);
  if (!match) return null;
  const denied = deniedBefore.test(sentence.slice(0, match.index)) || deniedAfter.test(sentence.slice(match.index + match[0].length));
  return denied ? `!${one.id}` : one.id;
};

const sentences = /(?:[^。!?;\n~…]|\.(?=\d))+[。!?;\n~…]*/g;

/** Which families of words a draft uses, which of them meet in one sentence, and how they meet what the buyer asked last. */
const senseFeatures = (scene: Scene): string[] => {
  const { text, need, turn } = scene;
  const side = need.complaint ? 'c' : 'q';
  const zh = text.lang === 'zh';
  const plain = text.normal.text.slice(0, longestRead);
  const somewhere = senses.filter((one) => {
    const pattern = zh ? one.zh : one.en;
    return mayMatch(pattern, plain) && pattern.test(plain);
  });
  const names = new Set<string>();
  const all = new Set<string>();
  for (const sentence of plain.match(sentences) ?? []) {
    const here = somewhere.flatMap((one) => senseIn(sentence, one, zh) ?? []);
    for (const [i, one] of here.entries()) {
      all.add(one);
      for (const other of here.slice(i + 1)) names.add(`${one}+${other}`);
    }
  }
  const asked = questionKinds.filter(([, pattern]) => pattern.test(turn.last));
  for (const one of all) {
    names.add(one).add(`${one}&${side}`);
    for (const [kind] of asked) names.add(`${kind}>${one}`);
  }
  return [...names];
};

/** All that is known of a scene, as names; what the rules found is part of it. */
export const featuresOf = (scene: Scene, found: readonly Finding[]): string[] => [
  ...wordsIn(scene.text.normal.text.slice(0, longestRead)),
  ...sceneFeatures(scene).map((name) => `s:${name}`),
  ...senseFeatures(scene).map((name) => `k:${name}`),
  ...found.flatMap((one) => [`r:${one.taboo}`, `r:${one.rule}`]),
];
