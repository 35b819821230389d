import type { Look, RoleMarks, Rows, Selector } from './console.ts';

/** What was learnt of a page, as it is kept, exported and imported. */
export interface Taught {
  readonly version: 1;
  readonly list: Selector;
  readonly row: Selector;
  readonly order: Rows['order'];
  readonly roles: Pick<RoleMarks, 'buyer' | 'agent' | 'look' | 'unmarkedBuyer' | 'unmarkedAgent'>;
  readonly text: Selector;
  readonly face: Selector | null;
  readonly draft: Selector;
  readonly send: Selector | null;
  /** Where the name of the open buyer stands; without one no case is kept. */
  readonly name: Selector | null;
  /** The frame of the page that holds all of this; the other selectors begin in it. */
  readonly frame: Selector | null;
}

/** What was learnt of a page, from a store or from another person's file; null where it is none. Selectors are tried out on nothing. */
export function parseTaught(raw: unknown, page: ParentNode): Taught | null {
  if (!isRecord(raw) || raw.version !== 1) return null;
  const selector = (value: unknown): Selector | null =>
    typeof value === 'string' && value.length < 2_000 && isSelector(value, page) ? value : null;
  const { list, row, text, draft } = {
    list: selector(raw.list),
    row: selector(raw.row),
    text: selector(raw.text),
    draft: selector(raw.draft),
  };
  const roles = isRecord(raw.roles) ? parseRoles(raw.roles, selector) : null;
  const order = (['page', 'top', 'newest-first'] as const).find((one) => one === raw.order);
  if (list === null || row === null || text === null || draft === null || roles === null || order === undefined) return null;
  return {
    version: 1,
    list,
    row,
    text,
    draft,
    roles,
    order,
    face: selector(raw.face),
    send: selector(raw.send),
    name: selector(raw.name),
    frame: selector(raw.frame),
  };
}

function parseRoles(raw: Record<string, unknown>, selector: (value: unknown) => Selector | null): Taught['roles'] | null {
  const agent = selector(raw.agent);
  if (agent === null) return null;
  const buyer = selector(raw.buyer);
  const look = isRecord(raw.look) ? parseLook(raw.look) : null;
  const unmarked = (value: unknown): { readonly of: Selector } | null => {
    const of = isRecord(value) ? selector(value.of) : null;
    return of === null ? null : { of };
  };
  const [unmarkedBuyer, unmarkedAgent] = [unmarked(raw.unmarkedBuyer), unmarked(raw.unmarkedAgent)];
  const roles: RoleMarks = {
    agent,
    ...(buyer === null ? {} : { buyer }),
    ...(look === null ? {} : { look }),
    ...(unmarkedBuyer === null ? {} : { unmarkedBuyer }),
    ...(unmarkedAgent === null ? {} : { unmarkedAgent }),
  };
  return roles;
}

function parseLook({ property, up, buyer, agent }: Record<string, unknown>): Look | null {
  const sound = typeof property === 'string' && typeof up === 'number' && Number.isInteger(up) && up >= 0 && up < 20;
  return sound && typeof buyer === 'string' && typeof agent === 'string' ? { property, up, buyer, agent } : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether the browser can read it, step by step. */
function isSelector(selector: string, page: ParentNode): boolean {
  try {
    for (const one of selector.split(/ (?:>>>|<<<) /)) page.querySelector(one);
    return true;
  } catch {
    return false;
  }
}
