/** Public holidays of one year and the weekend days worked in exchange, as month-day. */
export interface PublicYear {
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** `published`: the State Council's notice; `statutory`: only the days of the law, no exchange days known yet. */
  readonly basis: 'published' | 'statutory';
}

/**
 * Mainland China.
 * 2026: notice of the General Office of the State Council of 2025-11-04 (国务院办公厅关于2026年部分节假日安排的通知),
 * https://politics.gmw.cn/2025-11/04/content_38391083.htm
 * 2027: no notice was found by 2026-11-22. Only the days that the law itself names (全国年节及纪念日放假办法, in force since
 * 2025-01-01: New Year 1, Spring Festival 4 from New Year's Eve, Qingming 1, Labour Day 2, Dragon Boat 1, Mid-Autumn 1,
 * National Day 3), by the lunar calendar; replace this year when the notice is out.
 */
export const publicYears: Readonly<Record<number, PublicYear>> = {
  2026: {
    basis: 'published',
    off: [
      '01-01',
      '01-02',
      '01-03',
      '02-15',
      '02-16',
      '02-17',
      '02-18',
      '02-19',
      '02-20',
      '02-21',
      '02-22',
      '02-23',
      '04-04',
      '04-05',
      '04-06',
      '05-01',
      '05-02',
      '05-03',
      '05-04',
      '05-05',
      '06-19',
      '06-20',
      '06-21',
      '09-25',
      '09-26',
      '09-27',
      '10-01',
      '10-02',
      '10-03',
      '10-04',
      '10-05',
      '10-06',
      '10-07',
    ],
    on: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  },
  2027: {
    basis: 'statutory',
    off: ['01-01', '02-05', '02-06', '02-07', '02-08', '04-05', '05-01', '05-02', '06-09', '09-15', '10-01', '10-02', '10-03'],
    on: [],
  },
};

/** First days of festivals that promises are tied to, by year, as month-day. Lunar ones are written out, not reckoned. */
export const festivals: Readonly<Record<string, Readonly<Record<number, string>> | string>> = {
  元旦: '01-01',
  五一: '05-01',
  劳动节: '05-01',
  '618': '06-18',
  六一八: '06-18',
  国庆: '10-01',
  国庆节: '10-01',
  十一: '10-01',
  双十一: '11-11',
  双11: '11-11',
  双十二: '12-12',
  双12: '12-12',
  圣诞: '12-25',
  圣诞节: '12-25',
  除夕: { 2026: '02-16', 2027: '02-05' },
  春节: { 2026: '02-17', 2027: '02-06' },
  过年: { 2026: '02-16', 2027: '02-05' },
  元宵: { 2026: '03-03', 2027: '02-20' },
  元宵节: { 2026: '03-03', 2027: '02-20' },
  清明: { 2026: '04-05', 2027: '04-05' },
  清明节: { 2026: '04-05', 2027: '04-05' },
  端午: { 2026: '06-19', 2027: '06-09' },
  端午节: { 2026: '06-19', 2027: '06-09' },
  中秋: { 2026: '09-25', 2027: '09-15' },
  中秋节: { 2026: '09-25', 2027: '09-15' },
};
