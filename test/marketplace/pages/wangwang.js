import { clockWithSeconds, el, onEnter, openMarket, preview } from './market.js';

const two = (number) => String(number).padStart(2, '0');
const stamp = (at) => {
  const day = new Date(at);
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())} ${clockWithSeconds(at)}`;
};
const shop = '青柚家居旗舰店';

/** The outer page holds nothing but the frame in which two marketplaces run the same chat. */
export function openOuter(core) {
  document.getElementById('app').append(el('iframe', { src: core, title: '聊天' }));
}

/** @param orderCard draws an order in the marketplace's own form */
export async function openCore(consoleId, orderCard) {
  const market = await openMarket(consoleId);
  const picture = (name) => `/picture/${name}.svg`;
  const list = el('div.ww_conversation_list');
  const head = el('div.ww_header');
  const rows = el('div.rc-scrollbars-view');
  const tab = el('div.ww_tab');
  const box = el('pre.edit', { contenteditable: 'true' });
  const send = el('button.send-btn.next-btn', { type: 'button' }, el('span.send-text', {}, '发送'));
  document
    .getElementById('app')
    .append(
      el(
        'div.ww_container',
        {},
        el('div.ww_side', {}, el('div.ww_user_panel', {}, `${shop}:小禾`), list),
        el(
          'div.ww_body',
          {},
          head,
          el('div.ww_message', {}, rows),
          el('div.ww_input', {}, el('div.editBox', {}, box, el('span.placeholder')), send),
        ),
        tab,
      ),
    );

  const sendDraft = () => {
    market.send(box.innerText.trim());
    box.textContent = '';
  };
  onEnter(box, sendDraft);
  send.addEventListener('click', sendDraft);

  function drawList() {
    list.replaceChildren(
      ...market.conversations.map((one) =>
        el(
          `div.conversation-item${one === market.open ? '.active' : ''}`,
          { onclick: () => market.switchTo(one) },
          el('div.name', {}, one.buyer.name),
          el('div.desc', {}, preview(one)),
        ),
      ),
    );
  }

  function content(message) {
    const { buyer } = market.open;
    if (message.kind === 'image') return el('div.image-msg', {}, el('img', { src: picture(message.id) }));
    if (message.kind === 'order') return orderCard(buyer);
    return el('pre.edit', {}, message.text);
  }

  function row(message) {
    if (message.role === 'system') return el('div.message-item-line', {}, el('div.system-tip', {}, message.text));
    const own = message.role !== 'buyer';
    return el(
      'div.message-item-line',
      {},
      el(
        `div.message-item${own ? '.self' : ''}`,
        {},
        el('div.avatar', {}, el('img', { src: picture(own ? 'agent' : 'buyer') })),
        el(
          'div.main',
          {},
          el('div.nick', {}, own ? `${shop}:小禾` : market.open.buyer.name),
          el('div.content', {}, content(message)),
          el('div.time', {}, stamp(message.at)),
        ),
      ),
    );
  }

  function draw(whole) {
    drawList();
    const { buyer, messages } = market.open;
    if (whole) rows.replaceChildren();
    head.replaceChildren(el('span.name', {}, buyer.name));
    rows.append(...messages.slice(rows.childElementCount).map(row));
    rows.scrollTop = rows.scrollHeight;
    tab.replaceChildren(el('span', {}, '订单 '), el('span.order-id', {}, buyer.order), el('p', {}, buyer.goods));
  }
  market.listen((what, conversation) => (what === 'open' ? draw(true) : conversation === market.open ? draw(false) : drawList()));
  draw(true);
}
