import { defineFormat } from './format.ts';

/** The list of four columns that many shops keep by hand. */
export const fourColumns = defineFormat({
  id: 'four-columns',
  name: { zh: '四列话术表', en: 'Four-column list' },
  needs: ['一级分类', '二级分类', '话术标题', '话术内容'],
  columns: { group: ['一级分类', '二级分类'], title: ['话术标题'], text: ['话术内容'] },
});
