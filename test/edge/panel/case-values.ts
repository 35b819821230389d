import type { Case } from '../../../lib/cases/case.ts';
import { emptyForm } from '../../../lib/cases/form.ts';
import type { Lang } from '../../../lib/language/lang.ts';
import type { DueReminder } from '../../../lib/reminders/reminder.ts';
import { at, conversationIn, pick } from './values.ts';
import type { Two } from './values.ts';

export function reminder(id: string, due: number, buyer: string, text: string, console = 'pinduoduo'): DueReminder {
  return {
    id,
    case: `c-${id}`,
    promise: `p-${id}`,
    about: 'promise',
    matter: `p-${id}`,
    stage: 'due',
    at: due,
    due,
    buyer,
    text,
    console,
    snoozed: null,
    answered: null,
    clicked: null,
  };
}

export function caseIn(lang: Lang): Case {
  const conversation = conversationIn(lang);
  const entry = (
    id: string,
    kind: 'buyer' | 'sent' | 'step',
    time: string,
    text: Two,
    findings: Case['timeline'][number]['findings'] = [],
  ) => ({ id, kind, at: at(time), text: pick(lang, text), findings });
  const promise = (
    id: string,
    text: Two,
    due: number | null,
    state: Case['promises'][number]['state'],
    by: 'agent' | 'colleague' = 'agent',
  ) => ({ id, text: pick(lang, text), by, made: at('14:09:30'), due, state });
  return {
    id: 'c1',
    schema: 3,
    console: 'pinduoduo',
    marketplace: conversation.marketplace,
    shop: { id: 's1', name: null },
    buyer: conversation.buyer,
    orders: conversation.orders,
    types: ['damaged'],
    demands: ['compensation'],
    emotion: 3,
    risks: ['platform', 'review'],
    summary: pick(lang, [
      '12 个梨坏了 5 个，嫌赔 8 元太少，要今天有结果',
      '5 of 12 pears bad; S$2 felt like an insult; wants an answer today',
    ]),
    step: 'analyse',
    opened: at('14:03:05'),
    changed: at('14:09:42'),
    closed: null,
    timeline: [
      entry('e1', 'buyer', '14:02:11', ['昨天到的梨有好几个是烂的', 'several pears are rotten']),
      entry('e2', 'sent', '14:03:05', ['致歉，请拍坏的和外箱', 'sorry, asks for photos']),
      { ...entry('e3', 'step', '14:03:30', ['', '']), to: 'first-check' },
      entry('e4', 'sent', '14:07:20', ['先给您申请 8 元可以吗', 'would S$2 be all right'], [{ rule: 'x', taboo: 3, severity: 'warn' }]),
    ],
    promises: [
      promise('p1', ['今天18点前给您结果', 'answer by 18:00 today'], at('18:00:00'), 'open'),
      promise('p2', ['仓库确认后48小时内补发', 'a fresh box 48 h after the warehouse confirms'], null, 'open', 'colleague'),
      promise('p3', ['10分钟内核对照片', 'photo checked within 10 minutes'], at('14:08:00'), 'kept'),
    ],
    form: {
      ...emptyForm,
      goods: pick(lang, ['酥梨 12 个', 'Pears, box of 12']),
      problem: pick(lang, ['12 个里坏了 5 个，箱底都湿了', '5 of 12 are bad and the box is wet underneath']),
      wish: pick(lang, ['今天给结果', 'an answer today']),
      owners: { receive: pick(lang, ['小周', 'Amy']), analyse: pick(lang, ['小周', 'Amy']) },
      money: [
        {
          id: 'o1',
          at: at('14:07:20'),
          amount: lang === 'zh' ? 8 : 2,
          currency: lang === 'zh' ? 'CNY' : 'SGD',
          state: 'refused',
          reason: '',
        },
      ],
      waiting: { department: pick(lang, ['仓库', 'Warehouse']), person: pick(lang, ['阿强', 'Ken']), since: at('14:09:00') },
      agreement: { state: 'countered', at: at('14:08:00'), words: pick(lang, ['坏的按比例退', 'refund for the bad share']) },
      evidence: [{ id: 'g1', at: at('14:05:40'), what: 'photo', words: '' }],
    },
    changes: [],
  };
}
