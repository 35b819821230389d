import * as v from 'valibot';

const text = (max: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(max));
const web = v.pipe(
  text(500),
  v.url(),
  v.regex(/^https?:\/\/[^@]+$/i, 'a web address without an account in it'),
  v.transform((one) => (one.endsWith('/') ? one : `${one}/`)),
);

/** Where a team's files are written to, with what it takes to write there: kept in the background, never part of a pack. */
export const StoreAddress = v.variant('kind', [
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
export type StoreAddress = v.InferOutput<typeof StoreAddress>;

/** A NATS cluster: only the desk connects to it, and only where the way is sealed. */
export const BrokerAddress = v.object({
  kind: v.literal('nats'),
  address: v.pipe(text(500), v.url(), v.regex(/^wss:\/\/[^@]+$/i)),
  user: v.pipe(v.string(), v.maxLength(200)),
  password: v.pipe(v.string(), v.maxLength(500)),
});
export type BrokerAddress = v.InferOutput<typeof BrokerAddress>;
