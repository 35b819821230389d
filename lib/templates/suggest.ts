import type { Conversation } from '../conversation/conversation.ts';
import type { ComplaintType, Understanding } from '../conversation/understanding.ts';
import type { Suggestion, Template } from './template.ts';
import { pairsOf, alike } from './alike.ts';
import { factsFor } from './facts.ts';
import { rank } from './rank.ts';
import { sceneOf, type Ranked, type SuggestSetting } from './scene.ts';
import { fill, variantsOf, type Values } from './slots.ts';
import { whyOf } from './why.ts';

/** From here on two replies are the same to a buyer; measured on the library: other templates of one group share less than half. */
const same = 0.55;
/** An open slot is work for the agent: of two otherwise equal replies the finished one comes first. */
const openSlot = 5;

/**
 * The best replies for what the buyer said last, filled, best first; fewer than asked for, or none, where nothing fits. Suggests
 * nothing that repeats a message sent before in this conversation, and nothing that the check would object to here.
 */
export const suggest = (
  conversation: Conversation,
  understanding: Understanding,
  templates: readonly Template[],
  setting: SuggestSetting,
): readonly Suggestion[] => {
  const scene = sceneOf(conversation, understanding, setting);
  const facts = new Map<ComplaintType | null, Values>();
  const valuesFor = (type: ComplaintType | null): Values => {
    const known = facts.get(type) ?? factsFor(conversation, understanding, setting, type);
    facts.set(type, known);
    return known;
  };
  const sent = understanding.sent.map(pairsOf);
  const filled = rank(templates, scene)
    .slice(0, 40)
    .map((ranked) => fresh(ranked, valuesFor(ranked.type), sent))
    .filter((one) => one !== null);
  const { isSafe } = setting;
  return pick(filled, setting.count ?? 3, understanding.complaints[1]?.type ?? null, ({ text }) => isSafe?.(text) ?? true).map(
    ({ ranked, text, slots }) => ({
      template: ranked.template.id,
      title: ranked.template.title,
      types: ranked.template.types,
      stage: ranked.stage,
      text,
      slots,
      why: whyOf(ranked, scene),
    }),
  );
};

type Ready = ReturnType<typeof fill> & { readonly ranked: Ranked; readonly score: number };

/** Filled in the first wording that was not sent before; null where every one was. */
const fresh = (ranked: Ranked, values: Values, sent: readonly ReadonlySet<string>[]): Ready | null => {
  for (let variant = 0; variant < variantsOf(ranked.template); variant++) {
    const done = fill(ranked.template, values, variant);
    // pairs are made only where there is something to hold them against
    if (sent.length > 0) {
      const pairs = pairsOf(done.text);
      if (sent.some((one) => alike(one, pairs) >= same)) continue;
    }
    return { ...done, ranked, score: ranked.score - openSlot * done.slots.filter((one) => one.open).length };
  }
  return null;
};

/**
 * Best first, but not the same move twice: a second reply for the same type and stage waits behind another good one. A second
 * complaint that was read gets a reply of its own among the first three, for the first may be misread.
 */
const pick = (ready: readonly Ready[], count: number, second: ComplaintType | null, isSafe: (one: Ready) => boolean): readonly Ready[] => {
  const rest = [...ready];
  const picked: Ready[] = [];
  const worth = (one: Ready): number => {
    const [type] = one.ranked.template.types;
    const doubled = picked.filter((other) => other.ranked.stage === one.ranked.stage && other.ranked.template.types[0] === type).length;
    const covers =
      picked.length === 2 && second !== null && one.ranked.type === second && picked.every((other) => other.ranked.type !== second);
    return one.score - 9 * doubled + (covers ? 16 : 0);
  };
  while (picked.length < count) {
    const [best] = rest.toSorted((one, other) => worth(other) - worth(one));
    if (!best) break;
    rest.splice(rest.indexOf(best), 1);
    if (isSafe(best)) picked.push(best);
  }
  return picked;
};
