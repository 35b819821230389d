import { defineAct } from '../act.ts';
import { en, zh } from '../pattern.ts';

/** Answers with a bare, cold word. */
export const cold = defineAct({
  id: 'cold',
  zh: zh`^(?:哦|噢|喔|嗯|恩|呃|知道了|好吧|行吧|行|好|晓得了|收到|然后呢|所以呢|那又怎样|与我无关|就这样)+(?=[。!,~\s.]*$)`,
  en: en`^(?:ok|okay|k|kk|noted|fine|so\?*|and\?*|hm+|whatever|sure|i see|yes|no|nope)(?=[.!, ]*$)`,
  unless: ['quoted'],
  hits: ['‹哦›', '‹Noted›.', '‹知道了›', '‹ok›.'],
  passes: ['哦,您说的这个我去查', 'Ok, I will check it now', '知道了,我马上查', 'ok, checking now'],
});
