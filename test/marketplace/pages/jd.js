import { chineseDay, clockWithSeconds, el, onEnter, openMarket, preview, waitingSeconds } from './market.js';

const market = await openMarket('jd');
const app = document.getElementById('app');
const picture = (name) => `https://img10.360buyimg.com/picture/${name}.svg`;
const shop = '10384427';

const contacts = el('div.c_tabs-tabpane');
const buyerName = el('span');
const rows = el('div');
const scroll = el('div.chat-scroll-wrap', { id: 't-chat-scroll' }, rows);
const box = el('div.EditorContent', { contenteditable: 'true', 'data-placeholder': '请输入' });
const send = el('span.send-button', {}, '发送');
const orders = el('div.right-panel');
app.append(
  el(
    'div.columns',
    {},
    el(
      'div',
      { id: 't-alluser-wrap' },
      el(
        'div.c_tabs',
        {},
        el(
          'div.c_tabs-nav-container',
          {},
          el('div.c_tabs-tab.c_tabs-tab_check', { title: '正在咨询' }, '正在咨询'),
          el('div.c_tabs-tab', { title: '历史咨询' }, '历史咨询'),
        ),
        el('div.c_tabs-content', {}, contacts),
      ),
    ),
    el(
      'div.chat-wrap',
      {},
      el(
        'div.chat-head',
        {},
        el('div.chat-head-name', {}, buyerName),
        el('div.chat-head-title', {}, '来自 商品详情页'),
        el('div.chat-transfer-desc', {}, '转接'),
      ),
      el('div.chat-content-w', {}, scroll),
      el('div.editor-wrap', {}, box, el('div.SendButtonGroup', {}, send)),
    ),
    orders,
  ),
);

/** The text of the rich box, one line a block. */
const written = () => box.innerText.replace(/\n$/, '');
box.addEventListener('input', () => (market.open.draft = written()));
function sendDraft() {
  market.send(market.open.draft);
  box.replaceChildren();
}
onEnter(box, sendDraft);
send.addEventListener('click', sendDraft);

function drawList() {
  contacts.replaceChildren(
    el('div.c_cas-head', {}, '待回复'),
    ...market.conversations.map((conversation) => {
      const open = conversation === market.open ? '.alluser-item_check.t-item-ck' : '';
      const waits = waitingSeconds(conversation);
      return el(
        'div.alluser-item-w',
        { id: `u_${conversation.buyer.id}imcustomer${shop}`, onclick: () => market.switchTo(conversation) },
        el(
          `div.alluser-item${open}`,
          {},
          el('img.alluser-item-avatar', { src: picture('left') }),
          el('div.alluser-item-name', { title: conversation.buyer.name }, `${conversation.buyer.name.slice(0, 7)}…`),
          el('div.alluser-item-breifdesc', {}, preview(conversation)),
          waits === null ? null : el('div.user-none-reply-t', {}, `${waits}s`),
        ),
      );
    }),
  );
}

function row(message, buyer) {
  if (message.role === 'system') {
    const day = chineseDay(message.at)
      .replace(/[年月]/g, '-')
      .replace('日', '');
    return el(
      'div.message',
      {},
      el(
        'div.message_center',
        { id: message.id },
        el('span.message__system', {}, `${day} ${clockWithSeconds(message.at)} ${message.text}`),
      ),
    );
  }
  const side = message.role === 'buyer' ? 'left' : 'right';
  const nickname = { buyer: buyer.name, bot: '智能客服-京小助', agent: '客服-小满' }[message.role];
  const content = {
    image: () =>
      el(
        `div.message__image-wrap.message__image_${side}`,
        {},
        el('img.message__image', { src: `https://dd-static.jd.com/picture/${message.id}.svg` }),
      ),
    order: () =>
      el(
        'div.CardWrapper.OrderCard',
        {},
        el(
          'div.CardBody',
          {},
          el(
            'div.CardInfo',
            {},
            el('div.CardTitle', {}, buyer.goods),
            el('div.CardOrder', {}, el('span', {}, '订单号：'), el('span', {}, buyer.order)),
            el('div.CardPrice', {}, `￥${buyer.price}`),
          ),
        ),
      ),
  }[message.kind];
  return el(
    'div.message',
    {},
    el(
      `div.message_${side}`,
      { id: message.id },
      el('div.message__avatar', {}, el('img', { src: picture(side) })),
      el(
        'div.message__body',
        {},
        el('div.message__nickname', {}, el('span', {}, nickname), ' ', el('span.message__time_str', {}, clockWithSeconds(message.at))),
        content?.() ?? el(`pre.message__text.message__text_${side}`, {}, el('span.message__content', {}, message.text)),
        side === 'right' ? el('span.message__read_status.read', {}, '已读') : null,
      ),
    ),
  );
}

function drawConversation() {
  const { buyer, messages, draft } = market.open;
  buyerName.textContent = buyer.name;
  if (written() !== draft) box.replaceChildren(draft);
  rows.replaceChildren(...messages.map((one) => row(one, buyer)));
  orders.replaceChildren(el('div.order-item', {}, el('span', {}, `订单号：${buyer.order}`), el('span', {}, '等待收货')));
  scroll.scrollTop = scroll.scrollHeight;
}

market.listen((what, conversation) => {
  drawList();
  if (what === 'open') drawConversation();
  else if (conversation === market.open) {
    rows.append(row(conversation.messages.at(-1), conversation.buyer));
    scroll.scrollTop = scroll.scrollHeight;
  }
});
setInterval(drawList, 5000);
drawList();
drawConversation();
