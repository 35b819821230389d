import { clock, el, onEnter, openMarket, preview, waitingSeconds } from './market.js';

const market = await openMarket('shopee');
const app = document.getElementById('app');
const picture = (name) => `https://cf.shopee.sg/picture/${name}.svg`;
const hashed = () => `_${Math.random().toString(36).slice(2, 8)}`;
const [bubbleClass, preClass, stampClass, noteClass, buttonClass, headClass] = Array.from({ length: 6 }, hashed);
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const day = (at) => `${new Date(at).getDate()} ${months[new Date(at).getMonth()]} ${new Date(at).getFullYear()}`;

const cells = el('div.ReactVirtualized__Grid__innerScrollContainer', { style: { position: 'relative' } });
const head = el(`div.${headClass}.head`);
const rows = el('div.ReactVirtualized__Grid__innerScrollContainer', { style: { position: 'relative' } });
const grid = el('div.ReactVirtualized__Grid', { id: 'message-virtualized-list', style: { position: 'relative', overflow: 'auto' } }, rows);
const box = el('textarea', { rows: '1', placeholder: 'Type a message here' });
const send = el(`i.${buttonClass}.send`, { role: 'img' });
const station = el('div', { 'data-cy': 'webchat-station-root' });
app.append(
  el(
    'div.webchat',
    {},
    el(
      'div',
      { 'data-cy': 'webchat-conversation-list-wrapper' },
      el('div', { 'data-cy': 'webchat-conversation-list' }, el('div.ReactVirtualized__Grid.ReactVirtualized__List', {}, cells)),
    ),
    el(
      'div',
      { 'data-cy': 'webchat-conversation-detail' },
      head,
      el('div', { id: 'messageSection', 'data-cy': 'webchat-conversation-detail-message-container' }, grid),
      el('div', { 'data-cy': 'webchat-conversation-detail-input' }, el('div', { id: 'inputField' }, box), send),
    ),
    station,
  ),
);

box.addEventListener('input', () => (market.open.draft = box.value));
function sendDraft() {
  market.send(market.open.draft);
  box.value = '';
}
onEnter(box, sendDraft);
send.addEventListener('click', sendDraft);

const cut = (name) => (name.length > 8 ? `${name.slice(0, 8)}…` : name);

function drawList() {
  const unreplied = market.conversations.filter((one) => waitingSeconds(one) !== null);
  const replied = market.conversations.filter((one) => !unreplied.includes(one));
  let top = 0;
  const drawn = [];
  for (const [id, title, group] of [
    ['tab_unreplied', 'Unreplied', unreplied],
    ['tab_manually_replied', 'Replied', replied],
  ]) {
    for (const [index, conversation] of group.entries()) {
      const current = conversation === market.open ? '-current' : '';
      drawn.push(
        el(
          'div',
          { style: { position: 'absolute', left: '0px', top: `${top}px`, width: '100%' } },
          index === 0 ? el('div.section', { id }, title) : null,
          el(
            'div',
            { 'data-cy': `webchat-conversation-cell-root${current}`, onclick: () => market.switchTo(conversation) },
            el(
              'div',
              { 'data-cy': 'webchat-conversation-cell-container' },
              el('div', { 'data-cy': 'webchat-conversation-cell-name', title: conversation.buyer.name }, cut(conversation.buyer.name)),
              el(
                'div.under',
                {},
                el('div', { 'data-cy': 'webchat-conversation-cell-message' }, preview(conversation)),
                conversation.unread > 0 ? el('div.count', {}, String(conversation.unread)) : null,
              ),
            ),
          ),
        ),
      );
      top += index === 0 ? 84 : 60;
    }
  }
  cells.style.height = `${top}px`;
  cells.replaceChildren(...drawn.toReversed());
}

/** Rows with their places: divider, system and message rows, each with its top and height. */
function place() {
  const placed = [];
  let top = 0;
  let last = '';
  const put = (height, draw) => {
    placed.push({ top, height, draw });
    top += height;
  };
  for (const message of market.open.messages) {
    if (day(message.at) !== last) {
      last = day(message.at);
      const words = last;
      put(32, () => el(`div.${noteClass}.note`, {}, el('div', {}, words)));
    }
    if (message.role === 'system') put(32, () => el(`div.${noteClass}.note`, {}, el('span', {}, message.text)));
    else put(message.kind === 'text' ? 44 + 20 * Math.ceil(message.text.length / 48) : 136, () => bubble(message));
  }
  return { placed, height: top };
}

function bubble(message) {
  const { buyer } = market.open;
  const stamp = clock(message.at);
  const inner = {
    image: () => el('div', { 'data-cy': 'webchat-message-image' }, el('img.shot', { src: picture(message.id) }), el('div', {}, stamp)),
    order: () =>
      el(
        'div',
        { 'data-cy': 'webchat-message-order' },
        el('div', {}, el('div', {}, 'Order ID'), el('div', {}, buyer.order)),
        el(
          'div',
          {},
          el('img.thumb', { src: picture('goods') }),
          el('div', { title: buyer.goods }, buyer.goods),
          el('div', { title: buyer.price }, buyer.price),
        ),
        el('div', {}, stamp),
      ),
  }[message.kind];
  return el(
    'div',
    { 'data-cy': message.role === 'buyer' ? 'webchat-message-receive' : 'webchat-message-send' },
    el(
      `div.${bubbleClass}.bubble`,
      {},
      inner?.() ?? el(`pre.${preClass}`, {}, el('div', {}, message.text, el(`div.${stampClass}.stamp`, {}, stamp))),
    ),
  );
}

/** Only the rows near the window exist, and the newest of them comes first in the document. */
function drawRows() {
  const { placed, height } = place();
  rows.style.height = `${height}px`;
  const near = placed.filter((one) => one.top + one.height > grid.scrollTop - 200 && one.top < grid.scrollTop + grid.clientHeight + 200);
  rows.replaceChildren(
    ...near
      .toReversed()
      .map(({ top, draw }) =>
        el('div', { style: { position: 'absolute', left: '0px', top: `${top}px`, width: '100%' } }, el('div', {}, draw())),
      ),
  );
}

function drawConversation() {
  const { buyer, draft } = market.open;
  head.replaceChildren(el('div', { title: buyer.name }, buyer.name));
  box.value = draft;
  drawRows();
  grid.scrollTop = grid.scrollHeight;
  drawRows();
  station.replaceChildren(
    el('div', { title: buyer.goods, style: { wordBreak: 'break-word' } }, buyer.goods),
    el('div', { title: buyer.price }, buyer.price),
    el('div', {}, `Order ID ${buyer.order}`),
  );
}

grid.addEventListener('scroll', drawRows);
market.listen((what, conversation) => {
  drawList();
  if (what === 'open') drawConversation();
  else if (conversation === market.open) {
    drawRows();
    grid.scrollTop = grid.scrollHeight;
    drawRows();
  }
});
drawList();
drawConversation();
