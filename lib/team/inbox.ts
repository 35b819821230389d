import * as v from 'valibot';
import { TemplateShape } from '../templates/schema.ts';
import type { Template } from '../templates/template.ts';
import { kidOf } from './crypt.ts';
import type { Bytes, Crypt, Signer } from './crypt.ts';
import { Hash, Kid, openEnvelope, parseJson, seal, signersOf } from './envelope.ts';
import { ChannelId } from './root.ts';

const instant = v.pipe(v.number(), v.integer(), v.minValue(946_684_800_000), v.maxValue(7_258_118_400_000));

const ProposalShape = v.object({
  /** Hash of what is proposed: the same proposal made twice is one. */
  id: Hash,
  channel: ChannelId,
  template: TemplateShape,
  why: v.pipe(v.string(), v.maxLength(500)),
  at: instant,
});
/** A change that an agent would like: never merged by itself, shown to leads. */
export interface Proposal extends Omit<v.InferOutput<typeof ProposalShape>, 'template'> {
  readonly template: Template;
}

const InboxShape = v.object({
  form: v.literal(1),
  team: Kid,
  kid: Kid,
  pub: Hash,
  name: v.pipe(v.string(), v.maxLength(40)),
  proposals: v.pipe(v.array(ProposalShape), v.maxLength(50)),
});
export interface Inbox extends Omit<v.InferOutput<typeof InboxShape>, 'proposals'> {
  readonly proposals: readonly Proposal[];
}

export const inboxPath = (kid: string): string => `inbox/${kid}.json`;

export async function proposalOf(crypt: Crypt, proposal: Omit<Proposal, 'id'>): Promise<Proposal> {
  const { at: _, ...what } = proposal;
  return { ...proposal, id: await crypt.sha256(crypt.encode(JSON.stringify(what))) };
}

export const sealInbox = (crypt: Crypt, inbox: Inbox, signer: Signer): Promise<Bytes> =>
  seal(crypt, 'inbox', crypt.encode(JSON.stringify(inbox)), [signer]);

/**
 * What somebody proposes, if they really signed it with the key that it names. Whether they are of the team is for the root to say: a
 * card that came by hand may be of somebody who is about to join.
 */
export async function readInbox(crypt: Crypt, file: Bytes, team: string): Promise<Inbox | null> {
  const envelope = openEnvelope(crypt, file);
  const read = v.safeParse(InboxShape, envelope ? parseJson(crypt.decode(envelope.payload)) : undefined);
  if (!envelope || !read.success) return null;
  const inbox = read.output;
  if (inbox.team !== team || (await kidOf(crypt, inbox.pub)) !== inbox.kid) return null;
  const signers = await signersOf(crypt, 'inbox', envelope, (kid) => (kid === inbox.kid ? inbox.pub : undefined));
  return signers.length > 0 ? inbox : null;
}
