import { chineseDay, clock, clockWithSeconds, el, openMarket, preview, waitingSeconds } from './market.js';

const market = await openMarket('pinduoduo');
const app = document.getElementById('app');
app.setAttribute('data-v-app', '');
const picture = (name) => `https://savatar.pddpic.com/picture/${name}.svg`;

const list = el('div.chat-list-panel');
const history = el('div.history-box.custom-scroll', {}, el('div', { id: 'msgListContainer' }));
const name = el('span.name');
const box = el('textarea.custom-scroll', { id: 'replyTextarea', maxlength: '', placeholder: '请输入回复内容' });
const send = el('div.send-btn', {}, el('span', {}, '发送'));
const orders = el('div.order-list');
app.append(
  el(
    'div.chat-layout',
    {},
    el('div.side-nav', {}, ...['on', '', '', '', ''].map((one) => el(`i${one && '.on'}`))),
    list,
    el(
      'div.chat-window',
      {},
      el('div.chatWindowHeader', {}, el('div.base-info', {}, name, el('span.name.note', {}, '点击添加备注信息'))),
      history,
      el(
        'div.reply-box',
        {},
        el('div.toolbar', {}, el('input', { type: 'file', hidden: true }), ...[1, 2, 3, 4, 5].map(() => el('i'))),
        el('div.textarea-rect', {}, box),
        send,
      ),
    ),
    el(
      'div.right-panel-container',
      {},
      el('div.tabs', {}, el('div.LatestOrder', {}, '最新订单'), el('div.PersonalOrder.bar-select', {}, '个人订单')),
      orders,
    ),
  ),
);
const asked = new URLSearchParams(location.search);
document.body.append(
  el(
    'div.el-dialog__wrapper',
    { style: { display: asked.has('dialog') ? '' : 'none' } },
    el('div.el-dialog', {}, el('div.el-dialog__body', {}, '账户在别处登录'), el('button.el-button', {}, '我知道了')),
  ),
);

// Vue's v-model: what counts is what the last input event told, not what the box happens to hold
box.addEventListener('input', () => (market.open.draft = box.value));
function sendDraft() {
  if (market.open.draft.trim() === '') return;
  market.send(market.open.draft);
  box.value = '';
}
box.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || !event.isTrusted) return;
  event.preventDefault();
  sendDraft();
});
// clicks that no hand made are ignored
send.addEventListener('click', (event) => event.isTrusted && sendDraft());

function item(conversation, group) {
  const { buyer } = conversation;
  const waits = waitingSeconds(conversation);
  const late = waits !== null && waits > 180;
  return el(
    'li.chat-item',
    {},
    el(
      `div.chat-item-box${conversation === market.open ? '.active' : ''}`,
      { 'data-random': `${buyer.id}-0-${group}`, onclick: (event) => event.isTrusted && market.switchTo(conversation) },
      el('div.chat-portrait', {}, el('img', { src: picture('buyer') })),
      el(
        'div.chat-nickname',
        {},
        el('span.nickname-span', {}, buyer.name),
        el('span.item-note', {}, clock(conversation.messages.at(-1).at)),
      ),
      el(
        'div.bottom-message',
        {},
        el('p.chat-message-content', {}, preview(conversation)),
        waits === null || group === 'all'
          ? null
          : el(
              late ? 'p.chat-unreply-over-time' : 'p.chat-unreply-time',
              {},
              late ? `超时 ${Math.floor((waits - 180) / 60)}分钟` : `${waits}秒`,
            ),
      ),
    ),
  );
}

function drawList() {
  const late = market.conversations.filter((one) => (waitingSeconds(one) ?? 0) > 180);
  const soon = market.conversations.filter((one) => !late.includes(one) && waitingSeconds(one) !== null);
  const done = market.conversations.filter((one) => waitingSeconds(one) === null);
  list.replaceChildren(
    el('div.conv-today', {}, `今日接待(${market.conversations.length})`),
    el('p.group', {}, `超时未回复 ${late.length}`),
    el('ul.timeout-unreply', {}, ...late.map((one) => item(one, 'unTimeout'))),
    el('p.group', {}, `五分钟内 ${soon.length}`),
    el('ul.five-minute', {}, ...soon.map((one) => item(one, 'reply'))),
    el('p.group', {}, '已回复'),
    el('ul.replied', {}, ...done.map((one) => item(one, 'replied'))),
    // the hidden tab keeps a copy of everybody
    el('ul.all-list', { style: { display: 'none' } }, ...market.conversations.map((one) => item(one, 'all'))),
  );
}

function card(buyer) {
  return el(
    'div.commonCard.order-card',
    {},
    el('p.card-title', {}, '咨询订单'),
    el('p', {}, el('span', {}, '订单编号:'), el('span', {}, buyer.order)),
    el('p.good-name', {}, buyer.goods),
    el('p', {}, `实付 ￥${buyer.price} · 已签收`),
  );
}

function goodCard(buyer) {
  return el(
    'div.good-card',
    {},
    el(
      'a.good-detail',
      { href: '#/' },
      el('p.good-name', {}, buyer.goods),
      el('p.good-price', {}, '￥', el('span', {}, buyer.price)),
      el('p.good-id', {}, `商品ID：${buyer.order.slice(-12)}`),
    ),
  );
}

function content(message, buyer) {
  if (message.kind === 'image') return el('div.image-msg', {}, el('img', { src: `https://chat-img.pddugc.com/picture/${message.id}.svg` }));
  if (message.kind === 'order') return card(buyer);
  if (message.kind === 'goods') return goodCard(buyer);
  return el('p.msg-content-box', {}, message.text);
}

function row(message, index, before, buyer) {
  const head = before === undefined || message.at - before.at > 180_000;
  const inner = { index, messagelist: '[object Object]', userinfo: '[object Object]', currentuid: buyer.id };
  const body = () => el('div', inner, el('div.msg-content', {}, content(message, buyer)));
  let side;
  if (message.role === 'system' && message.kind === 'goods') {
    side = el(
      'div.BuyerFromCard_wrap.BuyerFromCard',
      { index },
      el('span', {}, '当前用户来自 ', el('em', {}, '商品详情页')),
      goodCard(buyer),
    );
  } else if (message.role === 'system') {
    side = el('div.system-msg-31', { index }, el('span', {}, message.text));
  } else if (message.role === 'buyer') {
    side = el('div.buyer-item', {}, el('span', {}, el('img', { src: picture('buyer') })), body());
  } else if (message.role === 'bot') {
    side = el('div.cs-item.isread.callback', {}, el('span', {}, el('p.nickname', {}, el('span', {}, '机器人'))), body());
    side.querySelector('.msg-content').append(el('span.robot-text', {}, '机器人自动回复'));
  } else {
    side = el(
      'div.cs-item.isread',
      {},
      el('span', {}, el('img.avatar', { src: picture('shop') }), el('p.nickname', {}, el('span', {}, '主账号'))),
      body(),
    );
  }
  return el(
    'li.clearfix.onemsg',
    { id: `middlePanel_list_${message.id}` },
    el(
      'div.merchantMessage',
      {},
      head ? el('p.message-time', {}, `\n  ${chineseDay(message.at)} ${clockWithSeconds(message.at)}\n`) : null,
      side,
    ),
  );
}

function drawConversation() {
  const { buyer, messages, draft } = market.open;
  name.textContent = buyer.name;
  box.value = draft;
  // the list node is a new one after every switch
  const rows = el('ul.msg-list', {}, ...messages.map((one, index) => row(one, index, messages[index - 1], buyer)));
  history.firstElementChild.replaceChildren(rows);
  orders.replaceChildren(
    el(
      'div.order-item',
      {},
      el('p', {}, '订单编号：', el('span', {}, buyer.order)),
      el(
        'div.order-goods',
        {},
        el('img', { src: picture('goods') }),
        el('div', {}, el('p', {}, buyer.goods), el('b', {}, `￥${buyer.price}`)),
      ),
      el('p.state', {}, '已签收'),
    ),
  );
  history.scrollTop = history.scrollHeight;
}

market.listen((what, conversation) => {
  drawList();
  if (what === 'open') drawConversation();
  else if (conversation === market.open) {
    const { messages, buyer } = conversation;
    history.querySelector('.msg-list').append(row(messages.at(-1), messages.length - 1, messages.at(-2), buyer));
    history.scrollTop = history.scrollHeight;
  }
});
setInterval(drawList, 5000);
drawList();
drawConversation();
