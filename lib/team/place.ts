import * as v from 'valibot';

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const web = v.pipe(
  text(500),
  v.url(),
  v.regex(/^https?:\/\/[^@]+$/i, 'a web address without an account in it'),
  v.transform((one) => (one.endsWith('/') ? one : `${one}/`)),
);

/** Where a team's files are written to, with what it takes to write there: kept in the background, never part of a pack or an invite. */
export const Place = v.variant('kind', [
  // read alone: files come there in some other way
  v.object({ kind: v.literal('web'), base: web }),
  v.object({
    kind: v.literal('webdav'),
    base: web,
    user: v.pipe(v.string(), v.maxLength(200)),
    password: v.pipe(v.string(), v.maxLength(500)),
  }),
  v.object({
    kind: v.literal('s3'),
    endpoint: web,
    bucket: v.pipe(text(63), v.regex(/^[a-z0-9][a-z0-9.-]+$/)),
    region: v.pipe(text(60), v.regex(/^[a-z0-9-]+$/)),
    style: v.picklist(['host', 'path']),
    prefix: v.pipe(
      v.string(),
      v.maxLength(200),
      v.regex(/^[\w./-]*$/),
      v.transform((one) => (one === '' || one.endsWith('/') ? one : `${one}/`)),
    ),
    key: text(200),
    secret: text(500),
  }),
]);
export type Place = v.InferOutput<typeof Place>;

/** A NATS cluster: only the desk connects to it, and only where the way is sealed. */
const BrokerPlace = v.object({
  kind: v.literal('nats'),
  address: v.pipe(text(500), v.url(), v.regex(/^wss:\/\/[^@]+$/i)),
  user: v.pipe(v.string(), v.maxLength(200)),
  password: v.pipe(v.string(), v.maxLength(500)),
});
export type BrokerPlace = v.InferOutput<typeof BrokerPlace>;

/** Wherever a team may lie. */
export const AnyPlace = v.variant('kind', [...Place.options, BrokerPlace]);
export type AnyPlace = v.InferOutput<typeof AnyPlace>;
