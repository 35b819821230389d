import { defineGroup, en, zh } from './define.ts';

/** The buyer is still telling: short signs of listening, nothing more. */
export const telling = defineGroup('telling', { moment: 'telling' }, [
  zh('go-on', '倾听：您接着说', 'received', '嗯，我在看，您接着说，我等您说完。', { tags: [] }),
  zh('all-of-it', '倾听：都记着', 'received', '好，{said|这一段}我看到了，后面的您慢慢讲，说完我一起回您。', { emotion: [0, 3], tags: [] }),
  zh('upset', '倾听：委屈的时候', 'received', '我在看，不打断您。您想说的都可以写。', { emotion: [2, 4], tags: [] }),
  en('go-on', 'Listening: please go on', 'received', 'Yes, I am with you. What happened next?', {
    tags: [],
  }),
  en(
    'upset',
    'Listening: take your time',
    'received',
    'I am here and listening. Take your time and write all of it; I will read it from start to end before I answer.',
    { emotion: [2, 4], tags: [] },
  ),
]);
