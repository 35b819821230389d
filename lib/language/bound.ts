import { en, zh } from './pattern.ts';
import { remember } from './remember.ts';

const number = '(?:\\d{1,4}(?:\\.\\d{1,2})?|[一二三四五六七八九十两俩半几百]{1,5})';
const chinese = zh(
  // "这两天", "过几天" name no day
  `(?<![这过那近](?=[两几][天日]))${number}(?:个)?(?:多)?(?:分钟|小时|钟头|时辰|工作日|天|日|周|星期|礼拜|月)(?:之内|以内|内|后|之后|左右|前)?`,
  '(?:今|明|后|当|次|隔)(?:天|日|晚|早)',
  '(?:周|星期|礼拜)[一二三四五六日天末]',
  '(?:本|这|下)(?:周|个?星期|个?礼拜|个?月)',
  '月底',
  '年底',
  '下班前',
  '下班之前',
  '(?:凌晨|早上|上午|中午|下午|傍晚|晚上|午后)',
  `${number}点`,
  '\\d{1,2}:\\d{2}',
  '\\d{1,2}月\\d{1,2}',
  '\\d{1,2}号',
  '双十[一二]',
  '午饭前',
);
const english = en(
  '(?:within|in|next|after|about|another) (?:the next )?(?:\\d{1,4}|a|an|one|two|three|four|five|six|seven|ten|half|half an|a few)(?:\\s*(?:-|to|or)\\s*\\d{1,4})?\\s*(?:more )?(?:business |working )?(?:min|mins|minutes?|hrs?|hours?|days?|weeks?)',
  '\\d{1,4}(?:\\s*(?:-|to)\\s*\\d{1,4})? ?(?:business |working )?(?:mins?|minutes?|h|hrs?|hours?|days?|weeks?)',
  'today',
  'tonight',
  'tomorrow',
  'tmr',
  'tmrw',
  'tmw',
  'eod',
  'cob',
  'end of (?:the )?(?:day|week|month|business)',
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day',
  '(?:by|on|before|this|next) (?:mon|tue|wed|thu|fri|sat|sun)',
  '(?:this|next) (?:week|month|morning|afternoon|evening)',
  'by (?:noon|midday|midnight|lunch)',
  '\\d{1,2}(?::\\d{2})? ?(?:am|pm|a\\.m\\.|p\\.m\\.)',
  '\\d{1,2}:\\d{2}',
  '\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*',
  '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \\d{1,2}',
);

/** true where normalised words name a time by which, after which or on which something is to happen. */
export const isBounded: (words: string) => boolean = remember((words) => words.search(chinese) >= 0 || words.search(english) >= 0);
