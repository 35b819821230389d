import { clock, el, onEnter, openMarket, preview, waitingSeconds } from './market.js';

const market = await openMarket('weixin-shop');
const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
/** HH:MM today, 昨天 or the day of the week before that. */
const stamp = (at) => {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  return `${days === 0 ? '' : days === 1 ? '昨天 ' : `${weekdays[new Date(at).getDay()]} `}${clock(at)}`;
};
const picture = (name) => `https://wx.qlogo.cn/picture/${name}.svg`;

const list = el('ul.session-list-container');
const head = el('div.chat-title');
const thread = el('div.message-list');
const panel = el('div.order-panel');
const box = el('textarea.text-area', { id: 'input-textarea', placeholder: '请输入' });
document
  .getElementById('app')
  .append(
    el(
      'div.kf',
      {},
      el('div.sessions', {}, list),
      el('div.chat', {}, head, thread, el('div.chat-input', {}, el('div.text-area-wrap', {}, box))),
      panel,
    ),
  );
box.addEventListener('input', () => (market.open.draft = box.value));
onEnter(box, () => {
  market.send(box.value);
  box.value = '';
});

function drawList() {
  list.replaceChildren(
    ...market.conversations.map((one) =>
      el(
        `li.session-item-container${one === market.open ? '.active' : ''}`,
        { 'data-room-id': one.buyer.id, onclick: () => market.switchTo(one) },
        el('img.user-avatar', { src: picture('buyer') }),
        el('span.user-nickname', {}, one.buyer.name),
        el('div.summary-wrap', {}, el('span.text-content-wrap', {}, preview(one))),
        waitingSeconds(one) === null ? null : el('span.waiting-time', {}, `已等待${waitingSeconds(one)}秒`),
      ),
    ),
  );
}

function block(message) {
  const { buyer } = market.open;
  if (message.kind === 'image') return el('div', { 'data-type': 'image' }, el('img', { src: picture(message.id) }));
  if (message.kind === 'order')
    return el(
      'div',
      { 'data-type': 'order' },
      el('div.wrap', {}, el('span', {}, '订单号'), el('span', {}, buyer.order)),
      el('p', {}, buyer.goods),
    );
  return el(`div.text-msg${message.role === 'buyer' ? '.bg-user' : ''}`, {}, el('span', {}, message.text));
}

let last = 0;
function row(message) {
  if (message.role === 'system') return el('div.msg.no-content', { id: message.id, 'data-type': '6' }, el('span', {}, message.text));
  // the head stands where some time has passed since the last one
  const dated = message.at - last > 60_000;
  last = message.at;
  const sender = message.role === 'buyer' ? market.open.buyer.name : message.role === 'bot' ? '智能助手' : '客服小禾';
  return el(
    `div.msg${dated ? '.show-date' : ''}`,
    { id: message.id, 'data-type': '1' },
    el('div.message-time', {}, dated ? el('span.message-time-text', {}, stamp(message.at)) : null, el('span', {}, sender)),
    el(
      `div.message-item.flex.items-center${message.role === 'buyer' ? '' : '.justify-end'}`,
      {},
      el('div.avatar-wrap', {}, el('img.avatar', { src: picture(message.role) })),
      block(message),
    ),
  );
}

function draw(whole) {
  drawList();
  const { buyer, messages, draft } = market.open;
  if (whole) {
    last = 0;
    thread.replaceChildren();
    box.value = draft;
  }
  head.replaceChildren(el('div.left', {}, el('span.chat-customer-name.bold', {}, buyer.name)));
  thread.append(...messages.slice(thread.childElementCount).map(row));
  thread.scrollTop = thread.scrollHeight;
  panel.replaceChildren(
    el(
      'div.order-card',
      {},
      el('div.order-id-wrap', {}, '订单号 ', el('span.num', {}, buyer.order)),
      el('div.order-status', {}, '已发货'),
      el('p', {}, buyer.goods),
    ),
  );
}
market.listen((what, conversation) => (what === 'open' ? draw(true) : conversation === market.open ? draw(false) : drawList()));
draw(true);
