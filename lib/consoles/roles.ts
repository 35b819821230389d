import type { Rows, Selector } from './console.ts';
import type { Role } from '../conversation/conversation.ts';
import { findAll, findIn, has } from './find.ts';
import { sideByLook } from './look.ts';

/** Who speaks in a row, by every mark that it bears; null where the marks are missing or contradict each other. */
export function sideOf(row: Element, rows: Rows): 'buyer' | 'agent' | 'system' | null {
  const { roles } = rows;
  const marks = new Set<'buyer' | 'agent'>();
  if (roles.buyer !== undefined && has(row, roles.buyer)) marks.add('buyer');
  if (has(row, roles.agent)) marks.add('agent');
  if (roles.direction) {
    const side = directionOf(row, roles.system);
    if (side) marks.add(side);
  }
  if (marks.size === 0 && roles.unmarkedBuyer && has(row, roles.unmarkedBuyer.of)) {
    const { unless } = roles.unmarkedBuyer;
    if (unless === undefined || !has(row, unless)) marks.add('buyer');
  }
  if (marks.size === 0 && roles.unmarkedAgent && has(row, roles.unmarkedAgent.of)) marks.add('agent');
  if (roles.look) {
    const side = sideByLook(row, rows.text, roles.look);
    if (side) marks.add(side);
  }
  const bubble = has(row, rows.bubble);
  const system = roles.system !== undefined && has(row, roles.system);
  if (system && (!bubble || marks.size === 0)) return 'system';
  if (marks.size !== 1) return marks.size === 0 && !bubble ? 'system' : null;
  const [side] = marks;
  return system ? null : (side ?? null);
}

/** The classes of a row that is the buyer's only because it lacks the agent's mark. */
export function shapeOf(row: Element, { roles }: Rows): string | null {
  const { unmarkedBuyer: unmarked, agent } = roles;
  if (!unmarked || has(row, agent) || (roles.buyer !== undefined && has(row, roles.buyer))) return null;
  const [of] = findIn(row, unmarked.of);
  return of ? [...of.classList].toSorted().join(' ') : null;
}

/** The outermost flex direction that is written on an element of the row. */
function directionOf(row: Element, notice: Selector | undefined): 'buyer' | 'agent' | null {
  for (const element of [row, ...row.querySelectorAll('[style*="flex-direction"]')]) {
    if (notice !== undefined && element.closest(notice)) continue;
    const direction = /flex-direction:\s*(row-reverse|row)\b/.exec(element.getAttribute('style') ?? '')?.[1];
    if (direction) return direction === 'row' ? 'buyer' : 'agent';
  }
  return null;
}

/** Whether a row on the agent's side is a bot's. */
export function isBot(
  row: Element,
  { roles, text, cards }: Rows,
  said: { sender: string | null; text: string; id: string | null },
): boolean {
  const { bot } = roles;
  if (!bot) return false;
  return (
    (bot.has !== undefined && has(row, bot.has)) ||
    (bot.sender !== undefined && said.sender !== null && bot.sender.test(said.sender)) ||
    (bot.nameless !== undefined && said.sender === null && has(row, bot.nameless)) ||
    (bot.text?.test(said.text) ?? false) ||
    (bot.id !== undefined && said.id !== null && bot.id.test(said.id)) ||
    (bot.label !== undefined &&
      hasLabel(row, bot.label, [text, ...(cards ?? []).filter((one) => one.when === undefined).map((one) => one.at)].join(', ')))
  );
}

/** A leaf beside the message's own words and cards that says so. */
function hasLabel(row: Element, label: RegExp, own: Selector): boolean {
  return findAll(row, '*').some((one) => one.children.length === 0 && label.test((one.textContent ?? '').trim()) && !one.closest(own));
}

export const person = (side: 'buyer' | 'agent' | 'system', bot: boolean): Role => (side === 'agent' && bot ? 'bot' : side);
