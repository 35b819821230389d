import { el, isToday, openMarket, preview, waitingSeconds } from './market.js';
// the console writes its replies in the editor of this name
import '/market/quill.js';

const market = await openMarket('kuaishou');
const two = (number) => String(number).padStart(2, '0');
/** Month, day and time: this console never shows a year. */
const stamp = (at) => {
  const day = new Date(at);
  return `${day.getMonth() + 1}-${day.getDate()} ${two(day.getHours())}:${two(day.getMinutes())}:${two(day.getSeconds())}`;
};
const shop = '青柚家居旗舰店';
const picture = (name) => `https://p2-pro.a.yximgs.com/picture/${name}.svg`;

const list = el('div.SessionListGroup');
const thread = el('div.ChatMessageList-ContentWrap');
const orders = el('div.OrderList');
const slot = el('div.SendBox-Editor');
const send = el('button.ant-btn.ant-btn-primary', { type: 'button' }, '发送 Enter');
document
  .getElementById('app')
  .append(
    el(
      'div.workbench',
      {},
      el('aside', {}, el('div.LoginUserInfo', {}, el('span.LoginUserInfo-mainTitle-text', {}, shop)), list),
      el('section', {}, el('div.ChatMessageList', {}, thread), el('div.SendBox', {}, slot, el('div.SendBox-buttonRight', {}, send))),
      el('aside.right', {}, orders),
    ),
  );

function sendDraft() {
  market.send(quill.getText().replace(/\n$/, ''));
  quill.setText('');
}
const quill = new window.Quill(slot, {
  modules: {
    toolbar: false,
    keyboard: { bindings: { enter: { key: 'Enter', shiftKey: false, handler: () => (sendDraft(), false) } } },
  },
});
send.addEventListener('click', sendDraft);

function drawList() {
  list.replaceChildren(
    el(
      'div.SessionListGroupItem',
      {},
      el('div.SessionListGroupItem-groupName', {}, '请在3分钟内回复'),
      market.conversations.map((one) =>
        el(
          `div.SessionBaseCard.${one === market.open ? 'colorHighLight' : 'colorLowLight'}`,
          { onclick: () => market.switchTo(one) },
          el('span.SessionBaseCard-topHeadName', {}, one.buyer.name, el('i', {}, '下单数(1)')),
          el('span.SessionBaseCard-topHeadTime', {}, waitingSeconds(one) === null ? '' : `${waitingSeconds(one)}秒`),
          el('div.SessionBaseCard-lastMessage', {}, preview(one)),
        ),
      ),
    ),
  );
}

function body(message) {
  const { buyer } = market.open;
  if (message.kind === 'image') return el('div.kwaishop-cs-BizImageCard', {}, el('img', { src: picture(message.id) }));
  if (message.kind === 'order')
    return el(
      'div.kwaishop-cs-BizOrderCard',
      {},
      el('p.title', {}, buyer.goods),
      el('p', {}, `订单编号：${buyer.order}`),
      el('p', {}, buyer.price),
    );
  return el('div.kwaishop-cs-BizTextCard', {}, message.role === 'bot' ? `[系统自动回复消息]${message.text}` : message.text);
}

function row(message) {
  const { buyer } = market.open;
  const id = `0_${buyer.id}_${message.id}`;
  if (message.role === 'system')
    return el(
      'div',
      { id },
      el('div.kwaishop-cs-LayoutMiddleWrapper', {}, el('div.kwaishop-cs-LayoutMiddleWrapper_msgBody', {}, message.text)),
    );
  const wrap = 'kwaishop-cs-LayoutDefaultWrapper';
  return el(
    'div',
    { id },
    el(
      `div.${wrap}_lrWrapper.${wrap}__${message.role === 'buyer' ? 'notMe' : 'isMine'}`,
      {},
      el('img.face', { src: picture(message.role) }),
      el(
        `div.${wrap}_msgMain`,
        {},
        el(
          `div.${wrap}_beforeMsgBody`,
          {},
          el('span', {}, message.role === 'buyer' ? buyer.name : shop),
          el('span', {}, stamp(message.at)),
        ),
        el(`div.${wrap}_msgBody`, {}, body(message)),
      ),
    ),
  );
}

function draw(whole) {
  drawList();
  const { buyer, messages } = market.open;
  // another conversation replaces the whole list
  if (whole) thread.replaceChildren();
  thread.append(...messages.slice(thread.childElementCount).map(row));
  thread.scrollTop = thread.scrollHeight;
  orders.replaceChildren(
    el(
      'div.OrderCard',
      {},
      el('span.pay-tag', {}, isToday(Date.now()) ? '已付款' : ''),
      el('span.oid', {}, buyer.order),
      el('p', {}, buyer.goods),
    ),
  );
}
market.listen((what, conversation) => (what === 'open' ? draw(true) : conversation === market.open ? draw(false) : drawList()));
draw(true);
