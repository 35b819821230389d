import { fourColumns } from './four-columns.ts';
import { generic } from './generic.ts';
import { kefubao } from './kefubao.ts';
import { keywordReply } from './keyword-reply.ts';
import { phraseContent } from './phrase-content.ts';
import { qianniuClone } from './qianniu-clone.ts';
import { qianniu } from './qianniu.ts';
import type { Format } from './format.ts';

/** All that can be read, the most particular first: the first whose columns are there is taken. */
export const formats: readonly Format[] = [qianniu, qianniuClone, fourColumns, kefubao, phraseContent, keywordReply, ...generic];
