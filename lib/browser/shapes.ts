import * as v from 'valibot';
import { kinds, marketplaces } from '../conversation/conversation.ts';

/**
 * Forms of what comes from a page. A page may be hostile and a buyer may paste a book: texts are cut and lists are
 * shortened, so that one long message cannot blind the panel; anything of a wrong form is refused.
 */
export const cut = (most: number) =>
  v.pipe(
    v.string(),
    v.transform((text) => (text.length > most ? text.slice(0, most) : text)),
  );
export const recent = <T extends v.GenericSchema>(each: T, most: number) =>
  v.pipe(
    v.array(each),
    v.transform((list) => (list.length > most ? list.slice(-most) : list)),
  );

export const key = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
/** Epoch ms between 2000 and 2100: anything else is a misread clock. */
export const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(4_102_444_800_000));
const offset = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0)));
const bilingual = v.object({ zh: cut(600), en: cut(600) });

export const ShopShape = v.object({ id: v.nullable(cut(200)), name: v.nullable(cut(200)) });
export const BuyerShape = v.object({ id: v.nullable(cut(200)), name: v.nullable(cut(200)) });

const MessageShape = v.object({
  id: key,
  role: v.picklist(['buyer', 'agent', 'bot', 'system']),
  kind: v.picklist(kinds),
  text: cut(20_000),
  // a misread time costs the time, not the message
  at: v.fallback(v.nullable(instant), null),
  orders: v.exactOptional(recent(cut(80), 50)),
  goods: v.exactOptional(cut(300)),
});

/** `most`: how many of its messages are kept, the latest first. */
export const conversationShape = (most: number) =>
  v.object({
    marketplace: v.nullable(v.picklist(marketplaces)),
    shop: v.nullable(ShopShape),
    buyer: BuyerShape,
    orders: recent(cut(80), 50),
    messages: recent(MessageShape, most),
    typing: v.boolean(),
  });

const FixShape = v.object({
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
  text: v.pipe(v.string(), v.maxLength(20_000)),
});

const taboo = v.picklist([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
const severity = v.picklist(['block', 'warn', 'hint']);

export const FindingShape = v.object({
  rule: key,
  taboo,
  severity,
  start: offset,
  end: offset,
  message: bilingual,
  ground: v.exactOptional(
    v.object({ title: bilingual, text: bilingual, url: v.exactOptional(v.pipe(v.string(), v.maxLength(500), v.regex(/^https:\/\//))) }),
  ),
  fix: v.nullable(FixShape),
});

export const FindingNoteShape = v.object({ rule: key, taboo, severity });

/** A draft is never cut: a finding's offsets count in it. */
export const DraftShape = v.pipe(v.string(), v.maxLength(100_000));

const due = v.nullable(instant);
const within = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(20_000));

export const PromisedShape = v.pipe(
  v.array(
    v.object({
      start: within,
      end: within,
      text: cut(2_000),
      by: v.picklist(['agent', 'colleague', 'other']),
      due,
      earliest: due,
      conditional: v.boolean(),
    }),
  ),
  v.maxLength(100),
);
