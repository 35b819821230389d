import type { ComplaintType, Stage, Understanding } from '../conversation/understanding.ts';
import type { Ranked, Scene } from './scene.ts';
import type { Moment, Template } from './template.ts';
import { worthOf } from './usefulness.ts';

/** How much a reply that brings the conversation to a stage is wanted, by how far it has come. What is not named does not fit. */
const wanted: Readonly<Record<Stage, Partial<Record<Stage, number>>>> = {
  received: { heard: 30, received: 16, verified: 8, proposed: 12 },
  heard: { proposed: 26, verified: 24, heard: 14, received: 12 },
  verified: { proposed: 30, verified: 12, agreed: 8, received: 6 },
  proposed: { agreed: 24, proposed: 18, 'carried-out': 14, verified: 10, received: 8 },
  agreed: { 'carried-out': 28, agreed: 14, 'followed-up': 8, received: 8 },
  'carried-out': { 'followed-up': 26, 'carried-out': 14, proposed: 10, verified: 10, closed: 6 },
  'followed-up': { closed: 24, 'followed-up': 14, verified: 10, heard: 8 },
  closed: { closed: 20, 'followed-up': 16, heard: 8 },
};

const momentWorth: Readonly<Record<Moment, number>> = {
  'after-hours': 4,
  solved: 30,
  progress: 6,
  'turned-down': 14,
  question: 16,
  telling: 60,
  tried: 16,
  refusal: 0,
  forbidden: 30,
};

const letter = /[a-z0-9]/;
/** Whether words stand in a text; English ones from the start of a word, so that "hot" is not found in "shot". */
const stands = (words: string, text: string): boolean => {
  if (!letter.test(words.charAt(0))) return text.includes(words);
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (at === 0 || !letter.test(text.charAt(at - 1))) return true;
  return false;
};

const sorted = new WeakMap<readonly Template[], Map<Template['lang'], readonly Template[]>>();
/** The library is asked again and again, always for one language. */
const ofLang = (templates: readonly Template[], lang: Template['lang']): readonly Template[] => {
  const known = sorted.get(templates) ?? new Map<Template['lang'], readonly Template[]>();
  sorted.set(templates, known);
  const before = known.get(lang);
  if (before) return before;
  const found = templates.filter((one) => one.lang === lang);
  known.set(lang, found);
  return found;
};

/** The templates that fit, best first. */
export const rank = (templates: readonly Template[], scene: Scene): readonly Ranked[] =>
  ofLang(templates, scene.understanding.lang)
    .map((one) => judge(one, scene))
    .filter((one) => one !== null)
    .sort((one, other) => other.score - one.score || (one.template.id < other.template.id ? -1 : 1));

const known = new WeakMap<Understanding, ReturnType<typeof gather>>();
const gather = (understanding: Understanding) => ({
  types: new Set(understanding.complaints.map((one) => one.type)),
  given: new Set(understanding.given.map((one) => one.given)),
  risks: new Set(understanding.risks.map((one) => one.risk)),
  missing: new Set(understanding.missing),
});
/** Gathered once for all templates. */
const knownOf = (understanding: Understanding): ReturnType<typeof gather> => {
  const before = known.get(understanding);
  if (before) return before;
  const made = gather(understanding);
  known.set(understanding, made);
  return made;
};

const judge = (template: Template, scene: Scene): Ranked | null => {
  const { understanding, conversation, setting, moments } = scene;
  const { marketplace } = conversation;
  const { types, given, risks, missing } = knownOf(understanding);
  // first what most of a library fails by: it is for another complaint
  if (types.size > 0 && template.types.length > 0 && !template.types.some((one) => types.has(one))) return null;
  if (template.lang !== understanding.lang || !valid(template, scene.today)) return null;
  if (template.marketplaces.length > 0 && (marketplace === null || !template.marketplaces.includes(marketplace))) return null;
  if (template.shops?.length && !template.shops.some((one) => one === conversation.shop?.id || one === conversation.shop?.name))
    return null;
  if ((template.moment && !moments.has(template.moment)) || template.not?.some((one) => moments.has(one))) return null;
  if (moments.has('solved') && template.moment !== 'solved') return null;
  const words = template.moment ? scene.asked : scene.told;
  const cue = template.cues?.find((one) => stands(one, words)) ?? null;
  if (template.cues && cue === null) return null;
  if (template.asks?.some((one) => given.has(one)) || template.rests?.some((one) => !given.has(one))) return null;
  if (template.risks && !template.risks.some((one) => risks.has(one))) return null;
  const typed = typeWorth(template, scene, cue);
  const staged = stageWorth(template, scene);
  const felt = emotionWorth(template, scene);
  if (typed === null || staged === null || felt === null) return null;

  const demanded = template.demands
    ? template.demands.filter((one) => understanding.demands.some((other) => other.demand === one)).length
    : null;
  const used = setting.used?.[template.id];
  const score =
    typed.score +
    staged.score +
    felt +
    (template.moment ? momentWorth[template.moment] : 0) +
    (cue === null ? 0 : template.types.length > 0 && !template.moment ? 10 : 24) +
    (demanded === null ? 0 : demanded === 0 ? -8 : 6 + 4 * demanded) +
    (staged.stage === 'proposed' && understanding.missing.length > 0 ? -10 : 0) +
    (template.risks ? 12 : 0) +
    (template.marketplaces.length > 0 ? 6 : 0) +
    (template.asks ?? []).reduce((sum, one) => sum + (missing.has(one) ? 8 : -4), 0) +
    Math.min(18, 6 * template.tags.filter((one) => one.length > 1 && stands(one, scene.told)).length) +
    (used ? worthOf(used) : 0);
  return { template, score, stage: staged.stage, type: typed.type, cue };
};

const valid = ({ from, until }: Template, today: string | null): boolean =>
  today === null || ((from === undefined || from <= today) && (until === undefined || today <= until));

/**
 * A reply for this very complaint counts most; one for any is always possible; one for another never. Where no complaint was read, a
 * word that calls for a reply still brings it, behind those for questions.
 */
const typeWorth = (
  template: Template,
  { understanding }: Scene,
  cue: string | null,
): { readonly score: number; readonly type: ComplaintType | null } | null => {
  const plain = understanding.complaints.length === 0;
  if (template.types.length === 0) return { score: template.moment ? (plain ? 20 : 12) : plain ? 4 : 12, type: null };
  if (plain) return cue !== null && cue.length > 1 ? { score: template.moment ? 16 : 8, type: null } : null;
  const at = understanding.complaints.findIndex((one) => template.types.includes(one.type));
  const complaint = understanding.complaints[at];
  if (!complaint) return null;
  return { score: (14 + 30 * complaint.confidence) * 0.8 ** at, type: complaint.type };
};

const stageWorth = (template: Template, { understanding }: Scene): { readonly score: number; readonly stage: Stage } | null => {
  const worth = wanted[understanding.stage];
  const ranked = template.stages
    .map((stage) => ({ stage, score: worth[stage] }))
    .filter((one): one is { stage: Stage; score: number } => one.score !== undefined)
    .sort((one, other) => other.score - one.score);
  return ranked[0] ?? (template.moment === 'solved' ? { stage: template.stages[0] ?? 'closed', score: 20 } : null);
};

/** Inside the range the narrower one knows this mood better; one step outside is a poor fit, two are none. */
const emotionWorth = ({ emotion: [low, high] }: Template, { understanding }: Scene): number | null => {
  const { level } = understanding.emotion;
  const off = Math.max(low - level, level - high, 0);
  if (off > 1) return null;
  return off === 1 ? -14 : 2 * (4 - (high - low));
};
