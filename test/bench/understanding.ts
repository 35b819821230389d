import type { Conversation, Message } from '../../lib/conversation/conversation.ts';
import { understand } from '../../lib/conversation/understand.ts';
import { readText } from '../../lib/language/read.ts';
import { calendarOf } from '../../lib/promises/calendar.ts';
import { extract } from '../../lib/promises/extract.ts';
import { keeps, timed, type Bench } from './bench.ts';
import { benchNow, makeConversation, makeDrafts } from './drafts.ts';
import { measure, type Timing } from './measure.ts';

const calendar = calendarOf({ timeZone: 'Asia/Shanghai', closes: 18 * 60, daysOff: [], daysOn: [] });

/** One more message at the end of a thread of 500 that was read before; each time another one. */
const oneMoreMessage = (now: number): Promise<Timing> => {
  const { messages, ...rest } = makeConversation(now);
  const thread = Array.from({ length: 25 }, (_, round) => messages.map((one) => ({ ...one, id: `${round}-${one.id}` }))).flat();
  const conversation: Conversation = { ...rest, messages: thread };
  understand(conversation);
  const next = messages.filter((one) => one.role !== 'system').flatMap((one) => Array.from({ length: 10 }, () => one));
  let count = 0;
  return measure(next, 8, (one): unknown => {
    // Other words each time: nothing read before helps.
    const fresh: Message = { ...one, id: 'new', text: `${one.text} ${++count}` };
    return understand({ ...conversation, messages: [...thread, fresh] });
  });
};

/** Messages of 20,000 characters, of kinds that lead careless patterns astray. */
const longMessages = [
  '锅底掉漆了，退款，再不退我打12315。',
  '不',
  '没收到货,怎么还不发货!',
  'I still have not received it, sorry. ',
  '“a',
  '1',
].map((unit) => unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000));

/** What a buyer means and what a draft promises. */
export const understandingBench: Bench = {
  name: 'understanding',
  async *rows() {
    const drafts = makeDrafts(500);
    const conversation = makeConversation(benchNow);
    yield timed(
      'a conversation of 20 messages, all anew',
      await measure(drafts, 4, (draft) => understand(makeConversation(benchNow, draft))),
    );
    const more = await oneMoreMessage(benchNow);
    yield timed('one more message in a thread of 500', more, keeps(more, 'p99', 1));
    const draft = await measure(drafts, 10, (text) => {
      readText(text);
      return extract(text, benchNow, calendar);
    });
    yield timed('clauses, acts and promises of a draft', draft, keeps(draft, 'p99', 0.3));
    const long = await measure(longMessages, 10, (text) => {
      const messages = conversation.messages.slice(0, 1).map((one) => ({ ...one, text }));
      return understand({ ...conversation, messages });
    });
    yield timed('a message of 20000 characters', long, keeps(long, 'max', 10));
    yield timed(
      'a draft of 20000 characters',
      await measure(longMessages, 5, (text) => [readText(text), extract(text, benchNow, calendar)]),
    );
  },
};
