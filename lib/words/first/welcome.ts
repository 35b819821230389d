import { defineWords } from '../words.ts';

/** The first steps after an install. */
export const welcome = defineWords({
  'welcome.title': { zh: '开始用妥答', en: 'Getting started with Tuoda' },
  'welcome.note': {
    zh: '三步，每一步都可以跳过，以后在设置里还能改',
    en: 'Three steps. Each can be skipped, and changed later in the settings.',
  },
  'welcome.promises': {
    zh: '只读眼前的客服页面 · 内容不出本机 · 从不代发消息',
    en: 'Reads only the page in front of you · keeps it on this computer · never sends by itself',
  },
  'welcome.steps': { zh: '进度', en: 'Progress' },
  'welcome.at': { zh: '第 {n} 步，共 3 步', en: 'Step {n} of 3' },
  'welcome.done': { zh: '做好了', en: 'done' },
  'welcome.skipped': { zh: '跳过了', en: 'skipped' },
  'welcome.back': { zh: '上一步', en: 'Back' },
  'welcome.skip': { zh: '跳过', en: 'Skip' },
  'welcome.next': { zh: '下一步', en: 'Next' },
  'welcome.finish': { zh: '完成', en: 'Finish' },

  'welcome.shop': { zh: '语言和营业时间', en: 'Language and shop hours' },
  'welcome.shop-note': {
    zh: '营业时间之外不催回复，承诺里的“下班前”“明早”也按它算',
    en: 'Outside these hours nothing is urgent, and “by close of business” in a promise follows them',
  },
  'welcome.lang': { zh: '界面语言', en: 'Language' },
  'welcome.hours': { zh: '营业时间', en: 'Shop hours' },
  'welcome.opens': { zh: '几点开始', en: 'Opens at' },
  'welcome.closes': { zh: '几点结束', en: 'Closes at' },
  'welcome.zone': { zh: '店铺所在时区', en: 'The shop’s time zone' },
  'welcome.kept': { zh: '已存', en: 'Saved' },
  'welcome.unkept': { zh: '这个时间没存上，请再看一眼', en: 'These hours were not saved; please look again' },

  'welcome.consoles': { zh: '在哪些客服后台用', en: 'Which consoles' },
  'welcome.consoles-note': {
    zh: '只在打开的这些页面里工作，别的网站一概不看。不用的关掉就好。',
    en: 'It works on these pages only and looks at no other site. Switch off what you do not use.',
  },
  'welcome.use': { zh: '在{console}用妥答', en: 'Use Tuoda on {console}' },
  'welcome.allow': { zh: '许可', en: 'Allow' },
  'welcome.allow-one': { zh: '许可{console}', en: 'Allow {console}' },
  'welcome.allow-all': { zh: '全部许可（{n} 个）', en: 'Allow all {n}' },
  'welcome.lacking': { zh: '浏览器还没有许可', en: 'The browser does not allow it yet' },
  'welcome.other': {
    zh: '用的是别的后台？打开它，点工具栏的妥答图标，选“教妥答读”。',
    en: 'Another console? Open it, press Tuoda in the toolbar and choose “Teach”.',
  },

  'welcome.try': { zh: '在练习会话里试一遍', en: 'Try it on a practice conversation' },
  'welcome.try-note': {
    zh: '一位编出来的买家正在生气。面板、检查、拦截、承诺和提醒都是真的，说错也不要紧。',
    en: 'A made-up buyer is angry. The panel, the check, the held send, the promise and its reminder are real; nothing you say there can do harm.',
  },
  'welcome.try-go': { zh: '打开练习会话，带导览', en: 'Open the practice conversation, with the tour' },

  'welcome.ready': { zh: '可以开工了', en: 'You are ready' },
  'welcome.ready-note': {
    zh: '打开客服后台，面板会出现在旁边。练习、导览和工作台都在工具栏的妥答图标里。',
    en: 'Open a console and the panel appears beside it. Practice, tour and desk are behind Tuoda’s button in the toolbar.',
  },
  'welcome.open': { zh: '打开客服后台', en: 'Open a console' },
  'welcome.desk': { zh: '去工作台', en: 'To the desk' },
});
