/** Words of the browser's notices. Buyer and promise are put where `{buyer}`, `{text}`, `{time}`, `{count}` stand. */
export const notifications = {
  dueTitle: { zh: '现在要兑现：{buyer}', en: 'Due now: {buyer}' },
  overdueTitle: { zh: '已过承诺时间：{buyer}', en: 'Past its time: {buyer}' },
  soonTitle: { zh: '{time} 前要兑现：{buyer}', en: 'Due by {time}: {buyer}' },
  /** Under the title; the promise in the agent's own words. */
  promised: { zh: '您答应过：{text}', en: 'You promised: {text}' },
  manyTitle: { zh: '有 {count} 件承诺等着兑现', en: '{count} promises are waiting' },
  /** Under the title, when several came due while the browser slept. */
  many: { zh: '最早的一件：{buyer}，{text}', en: 'The earliest: {buyer}, {text}' },
  /** Where the console shows no name. */
  someone: { zh: '买家', en: 'a buyer' },
} as const;
