import { clock, clockWithSeconds, el, isToday, onEnter, openMarket, preview, waitingSeconds } from './market.js';

const market = await openMarket('feige');
const app = document.getElementById('app');
app.id = 'root';
const picture = (name) => `https://p3-im.byteimg.com/picture/${name}.svg`;
// class names of twenty letters change every few weeks on the real page: here with every load
const hashed = () =>
  Array.from({ length: 20 }, () => 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'[Math.floor(Math.random() * 56)]).join('');
const [rowClass, lineClass, bubbleClass, footClass, timeClass, noteClass] = Array.from({ length: 6 }, hashed);

const list = el('div.scroller_content');
const buyerName = el('span');
const messages = el('div.messageList');
const box = el('textarea.auxo-input.inputArea_904417263', { 'data-qa-id': 'qa-send-message-textarea' });
const send = el(`div.sendButton.${hashed()}`, { 'data-qa-id': 'qa-send-message-button' }, el('span', {}, '发送'));
const orders = el('div.ecom-collapse');
app.append(
  el('div', { id: 'garfishModuleInfo', 'data-app': '@ecom-vmok/pigeon-im-pc' }),
  el(
    'div.workspace',
    {},
    el(
      'div.leftPane',
      {},
      el(
        'div',
        { role: 'tablist' },
        el('div', { role: 'tab', id: 'rc-tabs-0-tab-current', 'data-qa-id': 'qa-active-chat-tab', 'aria-selected': 'true' }, '当前会话'),
        el('div', { role: 'tab', id: 'rc-tabs-0-tab-history', 'aria-selected': 'false' }, '历史会话'),
      ),
      el('div.scroller', {}, list),
    ),
    el(
      'div',
      { id: 'workspace-chat' },
      el('div', { id: 'topbar-left-info' }, buyerName, el('span', {}, '添加备注')),
      messages,
      el('div.editor', {}, box, el('div.editor-foot', {}, el('div', { 'data-qa-id': 'qa-transfer-conversation' }, '转接'), send)),
    ),
    el('div.rightPane', {}, orders),
  ),
);
document.body.append(el('div', { id: 'DOUXIAOER_WRAPPER' }));

// A controlled text area, as React makes one: the node's own `value` is watched, an input event whose value was already
// known is no change, and after every change the box shows what the state holds.
const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
let known = '';
Object.defineProperty(box, 'value', {
  configurable: true,
  get: () => native.get.call(box),
  set: (text) => {
    known = String(text);
    native.set.call(box, text);
  },
});
box.addEventListener('input', () => {
  const text = native.get.call(box);
  if (text === known) return;
  known = text;
  market.open.draft = text;
});
function show(text) {
  if (native.get.call(box) !== text) box.value = text;
}
function sendDraft() {
  if (!new URLSearchParams(location.search).has('twice')) return sendNow();
  // the console's own doubt: it asks before a reply goes out
  const answer = (words, act) => el('button.auxo-btn', { type: 'button', onclick: () => (popup.remove(), act()) }, words);
  const popup = el(
    'div.repeat-interceptor-popup',
    { role: 'dialog' },
    el('p', {}, '您刚刚发过类似的内容，确定再发一遍吗？'),
    answer('取消', () => undefined),
    answer('继续发送', sendNow),
  );
  app.append(popup);
}
function sendNow() {
  market.send(market.open.draft);
  show('');
}
onEnter(box, sendDraft);
send.addEventListener('click', sendDraft);

function item(conversation) {
  const waits = waitingSeconds(conversation);
  const active = conversation === market.open ? '.active' : '';
  return el(
    `div.conversationCard-k8WqTz.newConversationCard-p2LmXc${waits === null ? '' : '.needReply-y7Rb'}${active}.selectedNew-a1B2`,
    {
      'data-btm-id': `a9034.b39122.c2622.${waits === null ? 'recent' : 'current'}`,
      'data-kora': 'conversation',
      'data-qa-id': 'qa-conversation-chat-item',
      onclick: () => market.switchTo(conversation),
    },
    el(
      'div.avatarContainer-u5Fe',
      {},
      el(
        'span.auxo-badge',
        {},
        el('img.newAvatar-g6Hh', { alt: '头像', src: picture('buyer') }),
        conversation.unread > 0
          ? el('sup.badge-count-z0Pq.auxo-badge-count', { title: conversation.unread }, String(conversation.unread))
          : null,
      ),
    ),
    el(
      'div.cardContent-m4Nn',
      {},
      el(
        'div.nameLine-s9Tt',
        { title: conversation.buyer.name },
        el('span.newNameContent-v3Ww', {}, conversation.buyer.name),
        el('div.timerParticular-e2Rr', {}, waits === null ? '' : waits < 100 ? `${waits}秒` : `${Math.floor(waits / 60)}分钟`),
      ),
      el('div.newContent-i8Oo', {}, el('div.msgContent-q1As', {}, el('span', {}, preview(conversation)))),
    ),
  );
}

function drawList() {
  const late = market.conversations.filter((one) => (waitingSeconds(one) ?? 0) > 180);
  const soon = market.conversations.filter((one) => !late.includes(one));
  list.replaceChildren(
    el('div.group', { 'data-btm': 'message_group_name_overtime' }, `已超时 ${late.length}`),
    el('div.list_items', {}, ...late.map(item)),
    el('div.group', { 'data-btm': 'message_group_name_waitReply' }, `待回复 ${soon.length}`),
    el('div.list_items', {}, ...soon.map(item)),
  );
}

function card(message, buyer) {
  const words = (text) => el('div.pigeon-card-place-holder-text', {}, el('div.content.max-line', {}, el('span', {}, text)));
  const [whole, cents] = buyer.price.split('.');
  const thumb = el('div.thumb', { style: { backgroundImage: `url("${picture('goods')}")` } });
  const price = el(
    'div.chatd-price.chatd-price--left',
    {},
    el('div.chatd-price-currency', {}, '￥'),
    el(
      'div.chatd-price-price',
      {},
      el('div.chatd-text.chatd-price-price-inter', {}, whole),
      el('div.chatd-text.chatd-price-price-decimal', {}, `.${cents}`),
    ),
  );
  const order = message.kind === 'order';
  return el(
    'div.chatd-card.chatd-card--platform-pc.chatd-card--lg',
    {},
    el(
      'div.chatd-card-main',
      { platform: 'mobile' },
      words(order ? '用户发送了订单' : '用户正在咨询的商品'),
      el('div.goodsLine', {}, thumb, el('div', {}, words(buyer.goods), price)),
      order ? words(`订单编号：${buyer.order}`) : el('div.pigeon-card-button-list', {}, el('button', {}, el('span', {}, '邀请下单'))),
    ),
  );
}

function time(message) {
  const mark = message.role === 'buyer' ? null : el('div', {}, el('span', { 'data-qa-id': 'qa-message-read-mark' }, '已读'));
  return el(`div.${footClass}`, {}, el(`div.${timeClass}`, {}, clockWithSeconds(message.at)), mark);
}

function line(message, buyer) {
  const mine = message.role !== 'buyer';
  const direction = { flexDirection: mine ? 'row-reverse' : 'row' };
  const avatar = el('div.avatar', {}, el('img', { alt: '头像', src: picture(mine ? 'shop' : 'buyer') }));
  if (message.kind === 'order' || message.kind === 'goods') {
    return el(`div.${lineClass}.line`, { style: direction }, avatar, el('div.wide', {}, card(message, buyer), time(message)));
  }
  const content =
    message.kind === 'image'
      ? el('img.auxo-dropdown-trigger.shot', { src: picture(message.id), alt: '图片' })
      : el(
          `div.${bubbleClass}.bubble${mine ? '.messageIsMe' : '.leaveMessage.messageNotMe'}`,
          {},
          el('pre', { style: { whiteSpace: 'pre-wrap' } }, el('span', {}, message.text)),
        );
  return el(
    `div.${lineClass}.line`,
    { style: direction },
    avatar,
    el(
      'div.wide',
      {},
      mine ? el('div', {}, el('div.sender', {}, message.role === 'bot' ? '智能客服' : '小满')) : null,
      el('div.besides', { style: direction }, content, time(message)),
      message.role === 'bot' ? el('div.robotTip', {}, '此消息由机器人自动回复') : null,
    ),
  );
}

function row(message, before, buyer) {
  const tail =
    { bot: '_llm_process_1', system: '_CsAssign_1' }[message.role] ??
    (message.kind === 'text' || message.kind === 'image' ? '' : '_template');
  const id = `${buyer.id}-5c1e-4b7d-9a20-${message.id.padStart(12, '0')}${tail}`;
  const divider = before === undefined || message.at - before.at > 300_000;
  const when = isToday(message.at) ? clock(message.at) : `昨天 ${clock(message.at)}`;
  const inner =
    message.role === 'system'
      ? [el(`div.${noteClass}a.divider`, {}, when), el(`div.${noteClass}.note`, {}, el('span', {}, message.text))]
      : [divider ? el(`div.${noteClass}a.divider`, {}, when) : null, line(message, buyer)];
  return el(
    'div.msgItemWrap',
    { 'data-qa-id': 'qa-message-warpper', 'data-qa-message-id': id, style: { alignSelf: 'stretch' } },
    el(`div.${rowClass}`, { 'data-id': id }, ...inner),
  );
}

function drawConversation() {
  const { buyer, messages: lines, draft } = market.open;
  buyerName.textContent = buyer.name;
  box.setAttribute('placeholder', `发送给 ${buyer.name}，使用Enter 发送消息`);
  show(draft);
  // rendered anew with every message
  messages.replaceChildren(...lines.map((one, index) => row(one, lines[index - 1], buyer)));
  messages.scrollTop = messages.scrollHeight;
  orders.replaceChildren(
    el(
      'div.ecom-collapse-item',
      {},
      el('div.ecom-collapse-header', { role: 'button', 'aria-expanded': 'true' }, `订单编号 ${buyer.order}`),
      el('div', {}, el('span', { 'data-btm': 'd5834' }, buyer.goods), el('span', {}, ' 已签收'), el('span.i-icon-look-note')),
    ),
  );
}

market.listen((what, conversation) => {
  drawList();
  if (what === 'open' || conversation === market.open) drawConversation();
});
setInterval(drawList, 5000);
drawList();
drawConversation();
