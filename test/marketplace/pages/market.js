/**
 * What a console's server would know: the conversations, and what happens in them. The pages only show it.
 * It stands for somebody else's web application: nothing here knows that an extension exists.
 */
export async function openMarket(consoleId) {
  const asked = new URLSearchParams(location.search);
  const pace = Number(asked.get('pace') ?? 1) || 1;
  const buyers = await (await fetch(`/market/buyers.json?console=${consoleId}`)).json();
  const opened = Date.now();
  const listeners = new Set();
  let counter = 0;

  const conversations = buyers.map((buyer) => ({
    buyer,
    messages: buyer.history.map((line) => message(line, opened - line.seconds * 1000)),
    draft: '',
    unread: 0,
    used: new Set(),
  }));
  for (const conversation of conversations) conversation.unread = waiting(conversation).length;

  function message(line, at) {
    counter += 1;
    return { id: String(at - (at % 1000) + counter), role: line.role, kind: line.kind ?? 'text', text: line.text ?? '', at, read: false };
  }

  function tell(what, conversation) {
    for (const listener of listeners) listener(what, conversation);
  }

  /** A line arrives in a conversation now. */
  function arrive(conversation, line) {
    conversation.messages.push(message(line, Date.now()));
    if (line.role === 'buyer' && conversation !== market.open) conversation.unread += 1;
    tell('message', conversation);
  }

  function later(conversation, line) {
    setTimeout(() => arrive(conversation, line), (line.seconds * 1000) / pace);
  }

  const market = {
    conversations,
    open: conversations[0],
    listen: (listener) => listeners.add(listener),
    arrive,
    switchTo(conversation) {
      if (conversation === market.open) return;
      market.open = conversation;
      conversation.unread = 0;
      tell('open', conversation);
    },
    /** The agent sent `text` in the open conversation. */
    send(text) {
      if (text.trim() === '') return;
      const conversation = market.open;
      conversation.draft = '';
      conversation.messages.push(message({ role: 'agent', text }, Date.now()));
      tell('message', conversation);
      const answer = conversation.buyer.answers.find(
        (one) => !conversation.used.has(one) && (one.when === '' || new RegExp(one.when, 'i').test(text)),
      );
      if (answer === undefined) return;
      conversation.used.add(answer);
      for (const line of answer.lines) later(conversation, line);
    },
  };
  for (const conversation of conversations) for (const line of conversation.buyer.script) later(conversation, line);
  // a handle for whoever plays the buyer from outside
  window.market = market;
  return market;
}

/** The buyer's messages that nobody of the shop has answered. */
export function waiting({ messages }) {
  const last = messages.findLastIndex((one) => one.role === 'agent');
  return messages.slice(last + 1).filter((one) => one.role === 'buyer');
}

/** Seconds since the oldest unanswered message; null when nobody waits. */
export function waitingSeconds(conversation) {
  const [oldest] = waiting(conversation);
  return oldest === undefined ? null : Math.max(0, Math.round((Date.now() - oldest.at) / 1000));
}

export function preview({ messages }) {
  const last = messages.at(-1);
  if (last === undefined) return '';
  return { image: '[图片]', order: '[订单]', goods: '[商品]' }[last.kind] ?? last.text;
}

/** Enter in the box, outside of an input method and without Shift, is the page's own way of sending. */
export function onEnter(box, act) {
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    act();
  });
}

const two = (number) => String(number).padStart(2, '0');
export const clock = (at) => `${two(new Date(at).getHours())}:${two(new Date(at).getMinutes())}`;
export const clockWithSeconds = (at) => `${clock(at)}:${two(new Date(at).getSeconds())}`;
export const chineseDay = (at) => {
  const day = new Date(at);
  return `${day.getFullYear()}年${two(day.getMonth() + 1)}月${two(day.getDate())}日`;
};
export const isToday = (at) => new Date(at).toDateString() === new Date().toDateString();

/** An element: `what` is a tag with classes ("div.a.b"), `set` its attributes, `style` and `on…` listeners. */
export function el(what, set = {}, ...children) {
  const [tag, ...classes] = what.split('.');
  const node = document.createElement(tag);
  if (classes.length > 0) node.className = classes.join(' ');
  for (const [name, value] of Object.entries(set)) {
    if (name === 'style') Object.assign(node.style, value);
    else if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value !== null && value !== undefined) node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return node;
}
