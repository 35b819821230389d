import { defineFormat } from './format.ts';

/** Lists whose one needed column is 快捷短语内容; which marketplace writes them is not proved. */
export const phraseContent = defineFormat({
  id: 'phrase-content',
  name: { zh: '快捷短语内容表', en: 'Phrase content list' },
  needs: ['快捷短语内容'],
  columns: {
    title: ['快捷短语标题', '标题'],
    text: ['快捷短语内容'],
    group: ['快捷短语分组', '分组', '分类'],
    code: ['快捷编码', '快捷短语编码'],
  },
});
