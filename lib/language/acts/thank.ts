import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Thanks. */
export const thank = defineAct({
  id: 'thank',
  zh: zh`(?:谢谢|感谢|多谢|谢了|谢啦|3q|辛苦啦)(?:您|你)?`,
  en: en`(?:thank you|thanks|thx|tq|tqvm|ty|cheers|much appreciated|many thanks|appreciate it)`,
  unless: ['quoted', 'reported', 'denied'],
  hits: ['‹感谢您›的反馈', '‹Thank you› for the photo', '‹谢谢您›的理解', '‹Thanks› a lot'],
  passes: ['他说谢谢', 'no thanks to you', '不用谢'],
});
