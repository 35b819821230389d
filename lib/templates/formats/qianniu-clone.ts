import { defineFormat } from './format.ts';

/** Tools beside 千牛 that copy its list with shorter names; team sheets add a date and 是否加入团队. */
export const qianniuClone = defineFormat({
  id: 'qianniu-clone',
  name: { zh: '快捷短语表（千牛类工具）', en: 'Phrase list of Qianniu-like tools' },
  needs: ['快捷编码', '快捷短语'],
  columns: { code: ['快捷编码'], text: ['快捷短语'], group: ['快捷短语分组', '分组'] },
});
