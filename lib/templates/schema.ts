import * as v from 'valibot';
import { marketplaces } from '../conversation/conversation.ts';
import { complaintTypes, demands, givens, risks, stages } from '../conversation/understanding.ts';
import { moments, type Template } from './template.ts';

const words = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const list = <T extends v.GenericSchema>(each: T, most = 30) => v.pipe(v.array(each), v.maxLength(most));
const level = v.picklist([0, 1, 2, 3, 4]);
const date = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

/** The stored and shared form of a template; the longest text is what a console's composer still takes. */
export const longestText = 2000;
export const TemplateShape = v.object({
  id: words(120),
  title: words(120),
  lang: v.picklist(['zh', 'en']),
  group: words(60),
  text: words(longestText),
  types: list(v.picklist(complaintTypes)),
  stages: v.pipe(list(v.picklist(stages)), v.minLength(1)),
  emotion: v.pipe(
    v.tuple([level, level]),
    v.check(([low, high]) => low <= high),
  ),
  marketplaces: list(v.picklist(marketplaces)),
  tags: list(words(40), 60),
  demands: v.exactOptional(list(v.picklist(demands))),
  risks: v.exactOptional(list(v.picklist(risks))),
  asks: v.exactOptional(list(v.picklist(givens))),
  rests: v.exactOptional(list(v.picklist(givens))),
  moment: v.exactOptional(v.picklist(moments)),
  not: v.exactOptional(list(v.picklist(moments))),
  cues: v.exactOptional(list(words(40), 60)),
  scope: v.exactOptional(v.picklist(['own', 'shop'])),
  shops: v.exactOptional(list(words(200), 60)),
  pinyin: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
  code: v.exactOptional(words(20)),
  from: v.exactOptional(date),
  until: v.exactOptional(date),
});

/** Reads one template from outside; null where it is none. */
export const parseTemplate = (json: unknown): Template | null => {
  const read = v.safeParse(TemplateShape, json);
  return read.success ? read.output : null;
};
