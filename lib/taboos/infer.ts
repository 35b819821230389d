import type { Finding, Taboo } from './finding.ts';
import { inferences } from './inferences/index.ts';
import type { Scene } from './scene.ts';
import { heaviestClause, score } from './scorer/score.ts';
import { classes } from './scorer/shape.ts';
import { asks } from './wording.ts';

/**
 * How sure the scorer must be that anything is wrong at all. Chosen by cross-validation over the training texts (five parts, whole
 * conversations held out), where nine clean drafts in ten and more are left alone.
 */
const sureOfAny = { complaint: 0.72, question: 0.7 };
/** In the middle of a calm talk most turns are small and right; there it must be surer. */
const sureInTalk = 0.9;
/** A few signs in the middle of a conversation are a part of a reply, sent as one speaks; only the plainest count. */
const sureOfPart = 0.97;
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
    (scene.need.emotion <= calm + 1 && length < mostOfPlain[lang] && plain.test(normal.text))
  );
};

const sureOfOne = 0.6;

/** Not answering is one only where a question or a wish was put in words; a card or a greeting asks for nothing. */
const question =
  /[?？]|吗|呢|么|什么|怎么|啥|几|多|哪|谁|为何|能不|可不|是不|有没|麻烦|帮|请|要|想|给我|\b(?:what|when|where|which|who|how|why|can|could|will|would|do|does|did|is|are|please|want|need)\b/;
const isAsked = (scene: Scene): boolean =>
  scene.need.complaint || question.test(scene.turn.last) || (scene.need.seen?.demands.length ?? 0) > 0;

const sureAt = (scene: Scene): number => {
  if (isPart(scene)) return sureOfPart;
  if (scene.turn.sent.length > 0 && scene.need.emotion <= calm) return sureInTalk;
  return scene.need.complaint ? sureOfAny.complaint : sureOfAny.question;
};

const taboosOf = (scene: Scene, found: readonly Finding[]): Taboo[] => {
  const likely = score(scene, found);
  if ((likely.get(0) ?? 0) < sureAt(scene)) return [];
  const ranked = classes.filter((one) => one !== 0).sort((a, b) => (likely.get(b) ?? 0) - (likely.get(a) ?? 0));
  return ranked.filter((one, rank) => (rank === 0 && found.length === 0) || (likely.get(one) ?? 0) >= sureOfOne);
};

/** What the scorer adds to the findings of the rules. Silent where no buyer has spoken. */
export const infer = (scene: Scene, found: readonly Finding[]): Finding[] => {
  if (scene.turn.said.length === 0 && !scene.turn.given.has('photo')) return [];
  // Where the buyer only nods, or nothing is asked and nothing is wrong, silence: most turns of a day are such.
  if (!scene.need.complaint && !scene.need.open) return [];
  const known = new Set(found.map((one) => one.taboo));
  return taboosOf(scene, found).flatMap((taboo): Finding[] => {
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
