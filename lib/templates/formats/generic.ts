import { defineFormat, type Format } from './format.ts';

const texts = [
  '话术内容',
  '回复内容',
  '短语内容',
  '内容',
  '话术',
  '回复',
  '短语',
  '答案',
  '答复',
  '正文',
  'text',
  'content',
  'message',
  'reply',
  'answer',
  'template',
  'body',
  'snippet',
];

/** Any list with a column that names itself as the text; tried last, one form for each such name. */
export const generic: readonly Format[] = texts.map((text) =>
  defineFormat({
    id: 'generic',
    name: { zh: '通用表格', en: 'Table' },
    needs: [text],
    columns: {
      text: [text],
      title: ['标题', '话术标题', '名称', '问题', '主题', 'title', 'name', 'subject', 'question', 'description'],
      group: ['一级分类', '二级分类', '分组', '分类', '类别', '场景', 'group', 'category', 'folder'],
      tags: ['标签', '关键词', 'tags', 'tag', 'keywords'],
      code: ['快捷编码', '编码', '快捷码', '快捷键', 'code', 'shortcut', 'keyword', 'abbreviation'],
    },
  }),
);
