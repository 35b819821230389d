import { defineWords } from '../words.ts';

/** The desk's frame, and what its pages share. */
export const shell = defineWords({
  'desk.skip.menu': { zh: '跳过菜单', en: 'Skip the menu' },
  'desk.skip.list': { zh: '跳过列表', en: 'Skip the list' },
  'desk.title': { zh: '妥答工作台', en: 'Tuoda desk' },
  'desk.pages': { zh: '页面', en: 'Pages' },
  'desk.cases': { zh: '个案', en: 'Cases' },
  'desk.templates': { zh: '话术', en: 'Templates' },
  'desk.rules': { zh: '规则', en: 'Rules' },
  'desk.policy': { zh: '店规', en: 'Policy' },
  'desk.team': { zh: '团队', en: 'Team' },
  'desk.consoles': { zh: '后台', en: 'Consoles' },
  'desk.settings': { zh: '设置', en: 'Settings' },
  'desk.looks': { zh: '语言与明暗', en: 'Language and colours' },
  'desk.light': { zh: '浅色', en: 'Light' },
  'desk.dark': { zh: '深色', en: 'Dark' },
  'desk.local': { zh: '都存在这台电脑上', en: 'All kept on this computer' },
  'desk.loading': { zh: '正在打开', en: 'Opening' },
  'desk.broken': {
    zh: '这一页没能显示，存下的东西都在。扩展刚更新过时会这样，刷新整页就好。',
    en: 'This page could not be shown; everything that was saved is still there. Right after an update, reload the whole page.',
  },
  'desk.search': { zh: '搜索', en: 'Search' },
  'desk.none': { zh: '没有找到', en: 'Nothing found' },
  'desk.export': { zh: '导出', en: 'Export' },
  'desk.import': { zh: '导入', en: 'Import' },
  'desk.saved': { zh: '已存', en: 'Saved' },
  'desk.unsaved': { zh: '没能存上，内容还在这里，请再试一次', en: 'It was not saved; what you wrote is still here, please try again' },
  'desk.undo': { zh: '撤回', en: 'Undo' },
  'desk.close': { zh: '关闭', en: 'Close' },
});
