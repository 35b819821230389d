import { el, openMarket } from './market.js';

// The console after a redesign that no adapter knows: the same conversation, in a structure of other names.
const market = await openMarket({ 'mms.pinduoduo.com': 'pinduoduo', 'im.jinritemai.com': 'feige' }[location.host] ?? 'shopee');
const { buyer, messages } = market.open;
document
  .getElementById('app')
  .append(
    el('header.top', {}, buyer.name),
    el('section.talk', {}, ...messages.map((one) => el(`article.${one.role === 'buyer' ? 'a' : 'b'}`, {}, el('q', {}, one.text)))),
    el('form.write', {}, el('textarea', { id: 'answer' }), el('button', { type: 'button' }, '发送')),
  );
