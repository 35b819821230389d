import { defineGroup, en, zh } from './define.ts';

/** The shop is closed: somebody is still here to take it down. */
export const afterHours = defineGroup('after-hours', { moment: 'after-hours' }, [
  zh(
    'complaint',
    '下班后：先登记，明早办',
    'heard',
    '这么晚还让您为{issue|这件事}操心，过意不去。仓库已经下班，我先把经过登记好，排在明早第一批；{deadline:+1d 10:00}前我给您进展，今晚就不用守着了。',
    { emotion: [0, 2], tags: ['晚上'] },
  ),
  zh(
    'angry',
    '下班后：很急很气',
    'heard',
    '您今晚就想要个说法，我明白。现在能做的我做：{issue|您这件事}我这就报给值班主管；要仓库查的部分，{deadline:+1d 10:00}前由我第一个去问、第一个回您。',
    { emotion: [2, 4], tags: ['今晚', '现在'] },
  ),
  zh(
    'question',
    '下班后：普通咨询',
    'received',
    '现在是休息时间，您问的{question|这个问题}我记下了。要同事确认的，{deadline:+1d 10:00}前回您；页面上写明的，我现在就可以帮您看。',
    { emotion: [0, 1], tags: ['问一下'] },
  ),
  zh(
    'safety',
    '下班后：安全的事不等天亮',
    'heard',
    '安全的事不等上班。请先停用，人不舒服马上去医院。我这就找值班主管，{deadline:+30m}前给您回话，今晚有人管。',
    { types: ['safety'], emotion: [1, 4], tags: ['急诊', '烧'] },
  ),
  en(
    'complaint',
    'After hours: logged, first in the morning',
    'heard',
    'I am sorry {issue|this} takes up your evening. The warehouse is closed, so I am logging it now as one of the first for tomorrow, and you will hear from me by {deadline:+1d 10:00}.',
    { emotion: [0, 3], tags: ['tonight'] },
  ),
  en(
    'question',
    'After hours: a question',
    'received',
    'We are closed right now, but I have noted {question|your question} and will answer it by {deadline:+1d 10:00}. If it is on the listing, I can look it up for you at once.',
    { emotion: [0, 1], tags: ['question'] },
  ),
]);
