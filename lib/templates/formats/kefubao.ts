import { defineFormat } from './format.ts';

/** 客服宝: title may be empty, text may not; columns of categories beside them. */
export const kefubao = defineFormat({
  id: 'kefubao',
  name: { zh: '客服宝话术', en: 'Kefubao replies' },
  needs: ['话术标题', '话术内容'],
  columns: { title: ['话术标题'], text: ['话术内容'], group: ['一级分类', '二级分类', '分类', '话术分类', '分组', '所属分组'] },
});
