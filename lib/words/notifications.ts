/** Words of the browser's notices. Buyer and promise are put where `{buyer}`, `{text}`, `{time}`, `{count}` stand. */
export const notifications = {
  dueTitle: { zh: '现在要兑现：{buyer}', en: 'Due now: {buyer}' },
  overdueTitle: { zh: '已过承诺时间：{buyer}', en: 'Overdue: {buyer}' },
  soonTitle: { zh: '{time} 前要兑现：{buyer}', en: 'Due by {time}: {buyer}' },
  /** Under the title; the promise in the agent's own words. */
  promised: { zh: '您答应过：{text}', en: 'You promised: {text}' },
  manyTitle: { zh: '有 {count} 件事等着您', en: '{count} things are waiting for you' },
  /** Under the title, when several came due while the browser slept. */
  many: { zh: '最早的一件：{buyer}，{text}', en: 'The earliest: {buyer}, {text}' },
  /** What is no promise; under the title the case in one line. */
  of: {
    contact: { title: { zh: '{time} 前要先联系：{buyer}', en: 'Contact by {time}: {buyer}' }, message: { zh: '{text}', en: '{text}' } },
    department: {
      title: { zh: '{time} 前要交给部门：{buyer}', en: 'Hand to the department by {time}: {buyer}' },
      message: { zh: '{text}', en: '{text}' },
    },
    solution: {
      title: { zh: '{time} 前要给方案：{buyer}', en: 'A plan is due by {time}: {buyer}' },
      message: { zh: '{text}', en: '{text}' },
    },
    progress: {
      title: { zh: '该给买家一句进展了：{buyer}', en: 'Progress update due: {buyer}' },
      message: { zh: '还没有结果也说一声：{text}', en: 'Even without a result: {text}' },
    },
    'call-back': {
      title: { zh: '该回访了：{buyer}', en: 'Time for a follow-up call: {buyer}' },
      message: {
        zh: '问三件事：用得怎样，处理得满不满意，有什么建议',
        en: 'Three questions: how it works, how it was handled, what to do better',
      },
    },
    policy: {
      title: { zh: '店规该复核了', en: 'The shop policy is due for review' },
      message: { zh: '时限、权限、平台规则有变化就改上', en: 'Limits, authority and marketplace rules: change what has changed' },
    },
    review: {
      title: { zh: '手册该复核了：{text}', en: 'Handbook due for review: {text}' },
      message: { zh: '看一遍，改好后再定下次复核的日子', en: 'Look it through, change what has changed, then set the next day' },
    },
    crisis: {
      title: { zh: '请主管看：{buyer}', en: 'For the lead: {buyer}' },
      message: { zh: '提到监管、媒体、起诉或多人一起：{text}', en: 'Regulator, press, court or many together: {text}' },
    },
    many: {
      title: { zh: '同一件商品，多位买家在投诉', en: 'Many buyers complain about the same goods' },
      message: { zh: '两天内：{text}', en: 'Within two days: {text}' },
    },
    backup: {
      title: { zh: '一周没有备份了', en: 'A week without a backup' },
      message: { zh: '个案只存在这台电脑上，请存一份到别处', en: 'Cases are kept on this computer only; please save a copy elsewhere' },
    },
  },
  /** Parts of the handbook. */
  parts: {
    process: { zh: '流程', en: 'Process' },
    plans: { zh: '方案', en: 'Plans' },
    wording: { zh: '说法', en: 'Wording' },
    law: { zh: '法规', en: 'Law' },
    cases: { zh: '案例', en: 'Cases' },
  },
  /** Where the console shows no name. */
  someone: { zh: '买家', en: 'a buyer' },
} as const;
