import { defineConsole } from './console.ts';

/** React and Ant Design with readable classes; the buyer's key stands in each row's id, times have no year. */
export const kuaishou = defineConsole({
  id: 'kuaishou',
  marketplace: 'kuaishou',
  name: { zh: '快手小店客服', en: 'Kuaishou shop chat' },
  matches: ['https://im.kwaixiaodian.com/workbench*', 'https://im.kwaixiaodian.com/pc*'],
  address: 'https://im.kwaixiaodian.com/workbench',
  zone: 'Asia/Shanghai',
  buyer: {
    name: [],
    nameElse: [{ at: '.SessionBaseCard.colorHighLight .SessionBaseCard-topHeadName', match: /^(.*?)\s*(?:下单数\(\d+\))?$/ }],
  },
  contacts: { row: '.SessionBaseCard', name: [{ at: '.SessionBaseCard-topHeadName', match: /^(.*?)\s*(?:下单数\(\d+\))?$/ }] },
  shop: { name: [{ at: '.LoginUserInfo-mainTitle-text' }] },
  own: [{ at: '.LoginUserInfo-mainTitle-text' }],
  orders: { number: /(?<!\d)\d{16}(?!\d)/, label: /订单(?:编号|号)\s*[：:]?\s*(\d{12,20})(?!\d)/, panel: '.OrderCard .oid' },
  rows: {
    list: '.ChatMessageList-ContentWrap',
    row: '[id^="0_"], [id*="cs-common-message-list-item"], .cs-common-message-list-item, [class*="LayoutDefaultWrapper_lrWrapper"], [class*="LayoutMiddleWrapper_msgBody"]',
    id: [{ attr: 'id' }, { at: '[id^="0_"]', attr: 'id' }],
    buyer: [
      { attr: 'id', match: /^0_(\d+)_/ },
      { at: '[id^="0_"]', attr: 'id', match: /^0_(\d+)_/ },
    ],
    order: 'page',
    roles: {
      buyer: '[class*="LayoutDefaultWrapper"][class*="__notMe"]',
      agent: '[class*="LayoutDefaultWrapper"][class*="__isMine"]',
      system: '[class*="LayoutMiddleWrapper"], [class*="bizBuyerFromCard" i]',
      bot: { text: /^\[系统自动回复消息\]/ },
    },
    bubble: '[class*="LayoutDefaultWrapper"], [class*="BizTextCard"], [class*="BizImageCard"]',
    sender: [
      { at: '[class*="beforeMsgBody"] span', leaf: true, not: /^[\d\s:-]+$/ },
      { at: '[class*="beforeMsgBody"]', match: /^(.+?)(?:\d{4}-)?\d{1,2}-\d{1,2} \d{1,2}:\d{2}/ },
    ],
    text: '[class*="BizTextCard"]',
    body: '[class*="LayoutDefaultWrapper_msgBody"]',
    image: '[class*="BizImageCard"] img, [class*="LayoutDefaultWrapper_msgBody"] img',
    video: '[class*="BizVideoCard"], video',
    cards: [
      {
        at: '[class*="BizOrderCard"], [class*="BizGoodsCard"], [class*="BizCommodityCard"]',
        goods: [{ at: '.title, [class*="title" i]' }],
      },
    ],
    time: {
      picks: [
        { at: '[class*="__time"]' },
        { at: '[class*="beforeMsgBody"] span', leaf: true, match: /^((?:\d{4}-)?\d{1,2}-\d{1,2} \d{1,2}:\d{2}(?::\d{2})?)$/ },
      ],
    },
  },
  draft: '.SendBox .ql-editor, #esim-editor5678',
  send: '.SendBox-buttonRight .ant-btn-primary',
  enter: 'sends',
  known: { read: 'likely', write: 'sure', guard: 'likely', switch: 'weak', since: '2026-08' },
});
