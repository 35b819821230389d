import { defineWords } from './words.ts';

/** Taboos, severities, and the check of a draft. */
export const check = defineWords({
  'severity.block': { zh: '拦截', en: 'Block' },
  'severity.warn': { zh: '注意', en: 'Warn' },
  'severity.hint': { zh: '可改', en: 'Hint' },

  'taboo.0': { zh: '团队约定', en: 'Team rule' },
  'taboo.1': { zh: '禁忌 1 没听诉求', en: 'Taboo 1: not listening' },
  'taboo.2': { zh: '禁忌 2 先入为主', en: 'Taboo 2: prejudging' },
  'taboo.3': { zh: '禁忌 3 过度承诺', en: 'Taboo 3: overpromising' },
  'taboo.4': { zh: '禁忌 4 情绪化', en: 'Taboo 4: temper' },
  'taboo.5': { zh: '禁忌 5 回应太慢', en: 'Taboo 5: too slow' },
  'taboo.6': { zh: '禁忌 6 套话', en: 'Taboo 6: stock phrases' },
  'taboo.7': { zh: '禁忌 7 没有跟进', en: 'Taboo 7: no follow-up' },
  'taboo.8': { zh: '禁忌 8 推给别人', en: 'Taboo 8: passing the buck' },
  'taboo.9': { zh: '禁忌 9 不总结', en: 'Taboo 9: no review' },
  'taboo.10': { zh: '禁忌 10 法律与规则', en: 'Taboo 10: law and rules' },

  'check.ground': { zh: '依据', en: 'Ground:' },
  'check.source': { zh: '原文', en: 'text' },
  'check.use': { zh: '换上', en: 'Use' },
  'check.use-this': { zh: '换上', en: 'Use this' },
  'check.point': { zh: '看原句', en: 'Show' },
  'check.mended': { zh: '改好了', en: 'fixed' },
  'check.more': { zh: '这条不该提？', en: 'Not right?' },
  'check.pass.once': { zh: '忽略一次', en: 'Ignore once' },
  'check.pass.always': { zh: '以后都不提', en: 'Always ignore' },
  'check.pass.wrong': { zh: '这是误报', en: 'False alarm' },
  'check.passed.once': { zh: '这次忽略了', en: 'ignored this once' },
  'check.passed.always': { zh: '以后不再提', en: 'will not be shown again' },
  'check.passed.wrong': { zh: '记为误报', en: 'marked as a false alarm' },
  'check.next': { zh: '下一处', en: 'Next' },
  'check.clean': { zh: '没有发现不妥的说法', en: 'Nothing found in this draft' },
  'check.clean-note': { zh: '只看十条禁忌，发不发由您定', en: 'It checks for the ten taboos only; whether to send is up to you' },
  'check.empty': { zh: '草稿还是空的，写下去就会检查', en: 'The draft is empty; it is checked as you write' },
  'check.list': { zh: '草稿里发现的问题', en: 'Findings in the draft' },
  'check.tally': {
    zh: '拦截 {block}，注意 {warn}，可改 {hint}',
    en: '{block} {block|block|blocks}, {warn} {warn|warning|warnings}, {hint} {hint|hint|hints}',
  },

  'hold.title': { zh: '还没有发出去', en: 'Not sent yet' },
  'hold.use': { zh: '换上，我再看一眼', en: 'Use this and look again' },
  'hold.again': { zh: '确实要这样发：松开，再按一次发送', en: 'Send it as it is: release, then press send again' },
  'hold.noted': { zh: '会记下来', en: 'this is recorded' },
  'hold.foot': { zh: '守卫只拦“拦截”，“注意”从不耽误发送', en: 'Blocks are held back; warnings never are' },
});
