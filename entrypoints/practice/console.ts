import { defineConsole } from '../../lib/consoles/console.ts';
import { practiceConsole } from '../../lib/practice/console.ts';
import { practisedName } from '../../components/practised/name.ts';

/** Our own page as the engine reads it, like any console; of no marketplace, so that the shop's own rules hold. */
export const playedConsole = defineConsole({
  id: practiceConsole,
  marketplace: null,
  name: practisedName,
  matches: [],
  address: '',
  buyer: { name: [{ at: '.played .buyer' }], id: [{ at: '.played', attr: 'data-buyer' }] },
  shop: { name: [{ at: '.played .shop' }] },
  orders: { number: /\d{12,20}/, label: /(?<!\d)(\d{12,20})(?!\d)/ },
  rows: {
    list: '.played .turns',
    row: 'li[data-id]',
    id: [{ attr: 'data-id' }],
    order: 'page',
    roles: { buyer: '[data-role="buyer"]', agent: '[data-role="agent"]' },
    bubble: '.said',
    text: '.said.words',
    image: '.said.photo',
    cards: [{ at: '.said.card', kind: 'goods', goods: [{ at: '.goods' }] }],
    time: { picks: [{ at: 'time', attr: 'datetime' }] },
  },
  typing: '.played .types',
  draft: '.played textarea',
  send: '.played .send',
  enter: 'sends',
  known: { read: 'sure', write: 'sure', guard: 'sure', switch: 'sure', since: '2026-11' },
});
