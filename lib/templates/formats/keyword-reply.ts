import { defineFormat } from './format.ts';

/** Lists of automatic repliers: a keyword and what it answers. The keywords become tags to search by; nothing is sent by itself here. */
export const keywordReply = defineFormat({
  id: 'keyword-reply',
  name: { zh: '关键词回复表', en: 'Keyword replies' },
  needs: ['匹配关键词', '回复内容'],
  columns: { tags: ['匹配关键词'], text: ['回复内容'], group: ['平台'] },
});
