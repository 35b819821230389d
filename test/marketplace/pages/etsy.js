import { el, openMarket, preview } from './market.js';

const market = await openMarket('etsy');
const picture = (name) => `https://i.etsystatic.com/picture/${name}.svg`;
const day = (at) => new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric' });

const list = el('div.msg-list-container');
const head = el('h2.wt-text-title-01');
const thread = el('div.scrolling-message-list');
const box = el('textarea.wt-textarea.new-message-textarea-min-height', { placeholder: 'Type your reply' });
const send = el('button.wt-btn.wt-btn--filled', { type: 'button' }, 'Send');
document
  .getElementById('app')
  .append(
    el(
      'div.etsy',
      {},
      list,
      el('div.thread', {}, head, thread, el('div.compose', {}, box, el('button.wt-btn', { type: 'button' }, 'Add image'), send)),
    ),
  );
send.addEventListener('click', () => {
  market.send(box.value);
  box.value = '';
});

function drawList() {
  list.replaceChildren(
    ...market.conversations.map((one) =>
      el(
        'a',
        { href: '#', 'aria-current': one === market.open ? 'true' : null, title: preview(one), onclick: () => market.switchTo(one) },
        one.buyer.name,
      ),
    ),
  );
}

function row(message) {
  if (message.role === 'system') return el('p.wt-text-caption', {}, message.text);
  const own = message.role === 'buyer' ? '' : '.wt-sem-bg-surface-informational-subtle';
  const shown = message.kind === 'image' ? el('img', { src: picture(message.id), alt: '' }) : message.text;
  return el(`div.wt-rounded.wt-text-body-01${own}`, {}, el('span.screen-reader-only', {}, 'Message:'), shown);
}

/** No message bears a time; each day has one line above its first. */
function rows(messages) {
  return messages.flatMap((message, index) => [
    ...(index === 0 || day(messages[index - 1].at) !== day(message.at) ? [el('p.wt-text-caption', {}, day(message.at))] : []),
    row(message),
  ]);
}

function draw() {
  drawList();
  head.textContent = market.open.buyer.name;
  thread.replaceChildren(...rows(market.open.messages));
  thread.scrollTop = thread.scrollHeight;
}
market.listen((what, conversation) => (conversation === market.open ? draw() : drawList()));
draw();
