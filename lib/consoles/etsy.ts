import { defineConsole } from './console.ts';

/** Sides are told by a colour of the design system alone; a message bears no time of its own. */
export const etsy = defineConsole({
  id: 'etsy',
  marketplace: 'etsy',
  name: { zh: 'Etsy 消息', en: 'Etsy messages' },
  matches: ['https://www.etsy.com/messages/*', 'https://www.etsy.com/conversations/*'],
  address: 'https://www.etsy.com/messages/',
  buyer: { name: [{ at: '.msg-list-container [aria-current="true"]' }], nameElse: [{ at: '.scrolling-message-list <<< h1, h2, h3' }] },
  contacts: { row: '.msg-list-container a', name: [{}] },
  orders: { number: /(?<!\d)\d{10}(?!\d)/, label: /order\s*(?:number|no\.?)?\s*[:#]?\s*#?(\d{9,11})(?!\d)/ },
  rows: {
    list: '.scrolling-message-list',
    row: '.wt-rounded.wt-text-body-01, .wt-text-caption',
    order: 'page',
    roles: { agent: '.wt-sem-bg-surface-informational-subtle', unmarkedBuyer: { of: '.wt-rounded.wt-text-body-01', alike: true } },
    bubble: '.wt-rounded, .wt-text-body-01, .wt-sem-bg-surface-informational-subtle, img',
    text: '.wt-rounded.wt-text-body-01',
    drop: '.screen-reader-only, .wt-screen-reader-only',
    prefix: /^Message:\s*/,
    image: 'img',
    time: { picks: [{ at: '.wt-text-caption' }] },
  },
  draft: 'textarea.new-message-textarea-min-height, textarea[placeholder="Type your reply"]',
  send: 'textarea.new-message-textarea-min-height <<< button',
  sendSays: /^\s*Send\s*$/,
  enter: 'unsure',
  known: { read: 'likely', write: 'likely', guard: 'weak', switch: 'weak', since: '2026' },
});
