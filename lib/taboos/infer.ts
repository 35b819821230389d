import { asksBack } from './asks-back.ts';
import { except } from './except.ts';
import type { Finding, Taboo } from './finding.ts';
import { givenTo } from './given.ts';
import { isIdea } from './idea.ts';
import { inferences } from './inferences/index.ts';
import { instant } from './rules/instant.ts';
import type { Scene } from './scene.ts';
import { heaviestClause, score } from './scorer/score.ts';
import { classes, type Class } from './scorer/shape.ts';
import { asks } from './wording.ts';

/** How likely is sure enough, 0 to 1, by where the draft stands. */
export interface Sureness {
  /** That anything is wrong at all, where the buyer complains and where the buyer only asks. */
  readonly complaint: number;
  readonly question: number;
  /** In the middle of a calm talk most turns are small and right; there it must be surer. */
  readonly talk: number;
  /** A few signs in the middle of a conversation are a part of a reply, sent as one speaks; only the plainest count. */
  readonly part: number;
  /** That a second taboo is broken besides, or one besides what the rules found. */
  readonly second: number;
  /**
   * That it is the one which is named, where nothing else was found in the middle of a talk in Chinese: a turn there is a few signs, and
   * what is odd about it but like no taboo is only that it is short.
   */
  readonly named: number;
  /** Below this a rule's warning has no support in the rest of the draft and the conversation: a reader would find nothing wrong. */
  readonly unsupported: number;
  /** Below this the words that a loose rule took are more likely meant otherwise. */
  readonly otherwise: number;
}

/** Chosen by `node lib/commands/cross-validate.ts`: five parts of the training texts, whole conversations held out. */
export const sureness: Sureness = {
  complaint: 0.72,
  question: 0.7,
  talk: 0.9,
  part: 0.97,
  second: 0.48,
  named: 0.2,
  unsupported: 0.1,
  otherwise: 0.03,
};

const shortest = { zh: 14, en: 40 };
const calm = 1;

/** A holding word, a plain yes or no, a question for a fact: whole replies of a few words, right as they stand. */
const plain =
  /^(?:(?:您好|你好|亲+|亲爱的|好的?|嗯+|哦|抱歉|不好意思|hi|hello|dear|sure|ok|sorry)[,!~。 呢哦哈的]*)*(?:还?请?您?(?:稍等|等一下|等我)|(?:我?正在|我在|马上|这就|这边|我|我来|我去|我先)(?:为您|帮您|给您)?(?:查|核实|问|联系|催|看(?:一下|下|看))|(?:是|对|可以|不可以|不支持|支持|有|没有|包|不用|不需要|能|不能|在)(?:的|哦|呢|哈)|在的|请?(?:麻烦)?您?(?:提供|发)(?:一下|下)|请问|您?请(?:说|讲)|您(?:说|讲)|还有.{0,6}帮|有什么.{0,6}帮|one moment|let me (?:check|look|see)|checking|yes|no\b|may i|could you|can you|which|what)/;
const mostOfPlain = { zh: 36, en: 90 };

const isPart = (scene: Scene): boolean => {
  const { lang, normal } = scene.text;
  const { length } = normal.text;
  const last = scene.text.clauses.at(-1);
  return (
    // A question back, where nothing is wrong, asks for what is missing.
    (!scene.need.complaint && scene.need.emotion <= calm && length < mostOfPlain[lang] && last !== undefined && asks(last)) ||
    (scene.turn.sent.length > 0 && scene.need.emotion <= calm && length < shortest[lang]) ||
    (scene.need.emotion <= calm + 1 && asksBack(scene)) ||
    // One of the things that a calm buyer named to choose from: the whole answer.
    (!scene.need.complaint && length < shortest[lang] / 2 && scene.turn.last.includes(normal.text.replaceAll(/[\s,.!。~]+$/g, ''))) ||
    (scene.need.emotion <= calm + 1 && length < mostOfPlain[lang] && plain.test(normal.text))
  );
};

/** Proved by the conversation before the draft, whatever else the draft says. */
const proved: ReadonlySet<string> = new Set(['asks-twice']);

/** Rules of many loose wordings, whose words are often meant otherwise. */
const loose: ReadonlySet<string> = new Set([
  'impatient',
  'mocks',
  'closes-open',
  'sends-away',
  'blames-buyer',
  'guarantees',
  'sells-instead',
  'leaves-to-buyer',
]);

/** Not answering is one only where a question or a wish was put in words; a card or a greeting asks for nothing. */
const question =
  /[?？]|吗|呢|么|什么|怎么|啥|几|多|哪|谁|为何|能不|可不|是不|有没|麻烦|帮|请|要|想|给我|\b(?:what|when|where|which|who|how|why|can|could|will|would|do|does|did|is|are|please|want|need)\b/;
/** The card of an order, as consoles paste it: it says what the question will be about, and asks nothing yet. */
const card = /咨询|订单(?:号|编号|金额)?|商品id|下单时间|order (?:id|no|number|amount)|[\d:;,.¥￥$元年月日\s[\]()/-]/g;
const onlyCard = (scene: Scene): boolean => scene.turn.last !== '' && scene.turn.last.replaceAll(card, '') === '';

const isAsked = (scene: Scene): boolean =>
  scene.need.complaint || question.test(scene.turn.last) || (scene.need.seen?.demands.length ?? 0) > 0;

const sureAt = (scene: Scene, sure: Sureness): number => {
  if (isPart(scene)) return sure.part;
  if (scene.turn.sent.length > 0 && scene.need.emotion <= calm) return sure.talk;
  return scene.need.complaint ? sure.complaint : sure.question;
};

const certain = new Set(instant.map((rule) => rule.id));

/**
 * What stays of the rules' findings once the whole draft was weighed: a warning that nothing else supports goes. Blocks, the rules that
 * the console's page shows by itself, the team's own phrases and what a policy has set on purpose always stay.
 */
const stillStands = (scene: Scene, likely: ReadonlyMap<Class, number>, sure: Sureness, upheld: ReadonlySet<string>) => {
  const any = likely.get(0) ?? 0;
  return (one: Finding): boolean => {
    const always = one.severity !== 'warn' || certain.has(one.rule) || proved.has(one.rule) || one.rule.includes(':');
    if (always || upheld.has(one.rule) || scene.policy.rules[one.rule] !== undefined) return true;
    const own = classOf(one.taboo, likely) ?? 1;
    if (Math.max(any, own) < sure.unsupported) return false;
    return !loose.has(one.rule) || own >= sure.otherwise;
  };
};

const classOf = (taboo: Taboo, likely: ReadonlyMap<Class, number>): number | undefined =>
  likely.get(classes.find((one) => one === taboo) ?? 0);

const taboosOf = (scene: Scene, found: readonly Finding[], likely: ReadonlyMap<Class, number>, sure: Sureness): Taboo[] => {
  const ranked = classes.filter((one) => one !== 0).sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0));
  if ((likely.get(0) ?? 0) < sureAt(scene, sure)) return [];
  const named = scene.turn.sent.length > 0 && scene.text.lang === 'zh' ? sure.named : 0;
  return ranked.filter((one, rank) => {
    const own = likely.get(one) ?? 0;
    return own >= sure.second || (rank === 0 && found.length === 0 && own >= named);
  });
};

const inferred = (scene: Scene, found: readonly Finding[], likely: ReadonlyMap<Class, number>, sure: Sureness): Finding[] => {
  // Where the buyer only nods, or nothing is asked and nothing is wrong, silence: most turns of a day are such.
  if ((!scene.need.complaint && !scene.need.open) || onlyCard(scene)) return [];
  const known = new Set(found.map((one) => one.taboo));
  return taboosOf(scene, found, likely, sure).flatMap((taboo): Finding[] => {
    const one = inferences.find((inference) => inference.taboo === taboo);
    const chosen = one && scene.policy.rules[one.id];
    if (!one || known.has(taboo) || chosen === 'off' || (taboo === 1 && !isAsked(scene))) return [];
    const clause = one.missing ? undefined : scene.text.clauses[heaviestClause(scene, one.taboo)];
    return [
      {
        rule: one.id,
        taboo: one.taboo,
        severity: chosen ?? 'warn',
        start: clause?.start ?? null,
        end: clause?.end ?? null,
        message: one.because,
        fix: null,
      },
    ];
  });
};

const none: ReadonlySet<string> = new Set();

const partition = (found: readonly Finding[], fits: (one: Finding) => boolean): readonly [readonly Finding[], readonly Finding[]] => [
  found.filter(fits),
  found.filter((one) => !fits(one)),
];

/**
 * The findings of the rules and of the scorer, weighed against each other. Where no buyer has spoken the rules alone speak. What the
 * rules in `upheld` find stays: they spoke of the draft before it was rewritten, and kind words around the same sting do not take it out.
 */
export const weigh = (scene: Scene, found: readonly Finding[], upheld = none, read = score, sure = sureness): Finding[] => {
  if (scene.turn.said.length === 0 && !givenTo(scene.conversation).has('photo')) return [...found];
  // A number or an address alone is a fact handed over: no words to judge.
  if (!/[a-z\u3400-\u9fff]/.test(scene.text.normal.text.replace(/https?:\/\/\S+/g, ''))) return [...found];
  const [ideas, judged] = partition(found, (one) => isIdea(one) && scene.policy.rules[one.rule] === undefined);
  const likely = read(scene, judged);
  const kept = judged.filter(stillStands(scene, likely, sure, upheld));
  const told = [...kept, ...except(scene, inferred(scene, kept, likely, sure))];
  return [...told, ...ideas.filter((idea) => told.every(({ taboo }) => taboo !== idea.taboo))];
};
