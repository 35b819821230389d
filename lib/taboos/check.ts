import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import type { Policy } from '../policy/policy.ts';
import { except } from './except.ts';
import type { Finding, Severity } from './finding.ts';
import { findPhrases } from './phrases.ts';
import type { Ground, Rule } from './rule.ts';
import { instant } from './rules/instant.ts';
import { sceneOf, type Scene } from './scene.ts';

const weight: Record<Severity, number> = { block: 0, warn: 1, hint: 2 };

/** The rule of the conversation's own marketplace where there is one, else the law. */
const groundFor = (ground: Ground, scene: Scene): NonNullable<Finding['ground']> => {
  const marketplace = scene.conversation?.marketplace;
  const { title, text } = ground.own?.find((one) => one.marketplaces.some((name) => name === marketplace)) ?? ground;
  return { title, text };
};

const withGround = (ground: Ground | undefined, scene: Scene): Pick<Finding, 'ground'> =>
  ground ? { ground: groundFor(ground, scene) } : {};

const none: readonly Finding[] = [];

/** What one rule finds, in the severity that the policy gives it. */
const findingsOf = (rule: Rule, scene: Scene): readonly Finding[] => {
  const chosen = scene.policy.rules[rule.id];
  if (chosen === 'off') return none;
  const hits = rule.find(scene);
  if (hits.length === 0) return none;
  return hits.map((hit) => ({
    rule: rule.id,
    taboo: rule.taboo,
    severity: chosen ?? hit.severity ?? rule.severity,
    start: hit.start,
    end: hit.end,
    message: hit.because ?? rule.because,
    ...withGround(hit.ground ?? rule.ground, scene),
    fix: hit.fix === undefined || hit.start === null || hit.end === null ? null : { start: hit.start, end: hit.end, text: hit.fix },
  }));
};

const meet = (a: Finding, b: Finding): boolean =>
  a.start === null || b.start === null || (a.start < (b.end ?? 0) && b.start < (a.end ?? 0));

/** Of findings under one taboo that share words the harder stays, then the earlier; what a more exact rule of the same draft covers goes. */
const dropDoubles = (findings: readonly Finding[], covers: ReadonlyMap<string, readonly string[]>): Finding[] => {
  const kept: Finding[] = [];
  for (const one of [...findings].sort(byWeight)) {
    const covered = findings.some((other) => covers.get(other.rule)?.includes(one.rule) === true);
    if (!covered && !kept.some((other) => other.taboo === one.taboo && meet(one, other))) kept.push(one);
  }
  return kept;
};

const byWeight = (a: Finding, b: Finding): number =>
  weight[a.severity] - weight[b.severity] || Number(a.start === null) - Number(b.start === null) || (a.start ?? 0) - (b.start ?? 0);

/** Hardest first, then in the order of the text; what is about the whole draft comes after what points at words. */
export const sortFindings = (findings: readonly Finding[]): Finding[] => [...findings].sort(byWeight);

/** Findings of chosen rules and of the team's phrases, told once each. */
export const judge = (scene: Scene, chosen: readonly Rule[]): Finding[] => {
  if (scene.text.clauses.length === 0) return [];
  const found: Finding[] = [];
  for (const rule of chosen) for (const one of findingsOf(rule, scene)) found.push(one);
  found.push(...findPhrases(scene));
  if (found.length === 0) return found;
  const covers = new Map(chosen.map((rule) => [rule.id, rule.covers ?? []]));
  return sortFindings(dropDoubles(except(scene, found), covers));
};

/**
 * Judges the words of a draft at once, for the console's page: where a rule is broken and how hard. The rewrites come from
 * `checkAll`, and so do the words where a build has left them out of the page's script. Total: any string, any conversation; no throw.
 * @returns findings, hardest first. Spans are offsets of `draft` in UTF-16 code units.
 * `conversation` null: rules that need one are silent; `now` null (epoch ms otherwise): rules that need the time are;
 * `understanding` null: rules about something missing are.
 */
export const check = (
  draft: string,
  conversation: Conversation | null,
  policy: Policy,
  now: number | null,
  understanding: Understanding | null,
): Finding[] => judge(sceneOf(draft, conversation, policy, now, understanding), instant);
