import { defineFormat } from './format.ts';

/** 千牛 and 旺旺: personal and shop phrases, written out as CSV. */
export const qianniu = defineFormat({
  id: 'qianniu',
  name: { zh: '千牛快捷短语', en: 'Qianniu phrases' },
  needs: ['快捷短语编码', '快捷短语'],
  columns: { code: ['快捷短语编码'], text: ['快捷短语'], group: ['快捷短语分组'] },
});
