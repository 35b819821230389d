import { clock, el, onEnter, openMarket, preview } from './market.js';

const market = await openMarket('tiktok-shop');
const picture = (name) => `https://p16-oec-ttp.tiktokcdn-us.com/picture/${name}.svg`;

const list = el('div.chat-room-list');
const head = el('div.chat-room-header');
const thread = el('div.chat-room-messages');
const box = el('textarea', { placeholder: 'Type a message', rows: '4' });
const send = el('button', { id: 'chat-input-send-button', type: 'button' }, 'Send');
document.getElementById('app').append(el('div.cols', {}, list, el('div.mid', {}, head, thread, el('div.bar', {}, box, send))));
const sendDraft = () => {
  market.send(box.value);
  box.value = '';
};
onEnter(box, sendDraft);
send.addEventListener('click', sendDraft);

function drawList() {
  list.replaceChildren(
    ...market.conversations.map((one, index) =>
      el(
        'div',
        {
          id: `chat-room-conversation-list-item-${index}`,
          'data-testid': 'chat.chatroom.conversation_card',
          onclick: () => market.switchTo(one),
        },
        el('div', { 'data-testid': 'chat.chatroom.conversation_card_username' }, one.buyer.name),
        el('time', {}, clock(one.messages.at(-1)?.at ?? Date.now())),
        el('p', {}, preview(one)),
      ),
    ),
  );
}

function row(message) {
  const { buyer } = market.open;
  const card = (...inside) => el('div', { 'data-testid': 'chat.chatroom.message_card' }, el('div.chatd-message', {}, ...inside));
  if (message.role === 'system') return card(el('span', {}, message.text));
  const shown =
    message.kind === 'image'
      ? el('img', { src: picture(message.id) })
      : message.kind === 'order'
        ? el(
            'div.chatd-card',
            {},
            el('div.chatd-card-main', {}, el('div.title', {}, buyer.goods), el('div', {}, `Order ID: ${buyer.order}`)),
          )
        : el('pre', {}, el('span', {}, message.text));
  const side = message.role === 'buyer' ? 'other' : 'self';
  return card(
    el(
      'div.chatd-message-main',
      {},
      el('div.chatd-bubble', {}, el(`div.chatd-bubble-main.chatd-bubble-main--${side}`, {}, shown)),
      el('time', {}, clock(message.at)),
    ),
  );
}

function draw(whole) {
  drawList();
  const { buyer, messages } = market.open;
  if (whole) thread.replaceChildren();
  head.replaceChildren(el('span', {}, buyer.name));
  thread.append(...messages.slice(thread.childElementCount).map(row));
  thread.scrollTop = thread.scrollHeight;
}
market.listen((what, conversation) => (what === 'open' ? draw(true) : conversation === market.open ? draw(false) : drawList()));
draw(true);
