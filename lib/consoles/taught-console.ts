import type { Console, Rows, Selector } from './console.ts';
import type { Taught } from './taught.ts';

/** A taught page in the form that the engine obeys. */
export function consoleOf({ list, row, order, roles, text, face, draft, send, name, frame }: Taught): Console {
  const form: Rows = {
    list,
    row,
    order,
    roles,
    // where each side has its mark, a row with neither is a notice, unless it has a face; else it is a riddle
    bubble: roles.buyer === undefined ? `${text}, img, video` : (face ?? ':not(*)'),
    text,
    image: 'img',
    ...(face === null ? {} : { face }),
    video: 'video',
    body: '*',
    cards: [{ at: '*', unless: text, when: /[¥￥$€£]\s*\d|订单(?:编号|号)|\border\b/i }],
    time: {
      picks: [
        { at: inside(text), leaf: true },
        { at: '*', leaf: true, outside: text },
      ],
      sometimes: true,
    },
  };
  return {
    id: 'taught',
    marketplace: null,
    name: { zh: '您教会的页面', en: 'A page that you taught' },
    matches: [],
    address: '',
    buyer: { name: name === null ? [] : [{ at: name }] },
    ...(frame === null ? {} : { frame }),
    orders: {
      number: /\b[A-Z0-9-]{10,24}\b/,
      label: /(?:订单(?:编号|号)|order\s*(?:id|no\.?|number)?)\s*[：:#]*\s*((?=[A-Z0-9-]*\d{5})[A-Z0-9-]{8,24})/,
    },
    rows: form,
    draft,
    send,
    enter: 'unsure',
    known: { read: 'likely', write: 'likely', guard: 'likely', switch: 'none', since: '' },
  };
}

/** A taught page under the name of its site, or in the place of an adapter whose own places no longer hold. */
export function consoleAsTaught(taught: Taught, id: string, adapter: Console | null): Console {
  const made = consoleOf(taught);
  if (!adapter) return { ...made, id, name: { zh: id, en: id } };
  const { frame, rows, draft, send, known } = made;
  const { typing: _typing, sendSays: _says, frame: _frame, own: _own, contacts: _contacts, ...rest } = adapter;
  return {
    ...rest,
    buyer: taught.name === null ? adapter.buyer : made.buyer,
    ...(frame === undefined ? {} : { frame }),
    ...(rows === undefined ? {} : { rows }),
    ...(draft === undefined ? {} : { draft }),
    ...(send === undefined ? {} : { send }),
    known: { ...adapter.known, read: known.read, write: known.write, guard: known.guard },
  };
}

/** What stands inside one of several selectors. */
const inside = (selector: Selector): Selector =>
  selector
    .split(', ')
    .map((one) => `${one} *`)
    .join(', ');
