/** Words of the toolbar button. `{n}` is how many. */
export const button = {
  name: { zh: '妥答', en: 'Tuoda' },
  over: { zh: '{n} 位买家等过了时限', en: '{n} past the reply limit' },
  near: { zh: '{n} 位买家快到时限', en: '{n} close to the reply limit' },
  due: { zh: '{n} 件到期', en: '{n} due' },
} as const;
