import { defineWords } from './words.ts';

/** The toolbar popup. */
export const popup = defineWords({
  'popup.site': { zh: '这个页面', en: 'This page' },
  'popup.on': { zh: '妥答已开启', en: 'Tuoda is on here' },
  'popup.off': { zh: '在{console}已关闭', en: 'Switched off for {console}' },
  'popup.waiting': { zh: '这是{console}，刷新页面后就会打开', en: 'This is {console}; reload the page to start' },
  'popup.lacking': { zh: '浏览器还没有许可妥答读{console}', en: 'The browser does not let Tuoda read {console}' },
  'popup.allow': { zh: '许可这个网站', en: 'Allow this site' },
  'popup.practised': { zh: '这是练习会话', en: 'This is the practice conversation' },
  'popup.unknown': { zh: '这不是妥答认得的客服页面', en: 'Not a console that Tuoda knows' },
  'popup.unknown-note': {
    zh: '打开商家后台的客服页面，面板会出现在旁边',
    en: 'Open a seller console’s chat page and the panel appears beside it',
  },
  'popup.teach': { zh: '教妥答读 {host}', en: 'Teach Tuoda to read {host}' },
  'popup.teach-note': {
    zh: '这是客服页面吗？点几下就能教会，只许可这一个网站。',
    en: 'Is it a chat page? A few clicks teach it; only this site needs permission.',
  },
  'popup.teach-again': { zh: '重新教', en: 'Teach again' },
  'popup.no-buyer': { zh: '没有打开的会话', en: 'no conversation open' },
  'popup.with': { zh: '正与 {buyer} 对话', en: 'talking with {buyer}' },
  'popup.switch': { zh: '在{console}用妥答', en: 'Use Tuoda on {console}' },
  'popup.due': { zh: '该办的', en: 'Due' },
  'popup.nothing': { zh: '没有到期的事', en: 'Nothing is due' },
  'popup.more': { zh: '还有 {n} 件', en: '{n} more' },
  'popup.desk': { zh: '工作台', en: 'Desk' },
  'popup.window': { zh: '面板弹成窗口', en: 'Panel in a window' },
});
