import * as v from 'valibot';
import { RootChange } from '../team/change-root.ts';
import { Hash } from '../team/envelope.ts';
import { InviteShape } from '../team/invite.ts';
import { AnyPlace } from '../team/place.ts';
import type { TeamQuestion, TeamQuestions } from '../team/questions.ts';
import { ChannelId } from '../team/root.ts';
import { TemplateShape } from '../templates/schema.ts';
import { cut } from './shapes.ts';

const nothing = v.pipe(
  v.nullish(v.unknown()),
  v.transform(() => null),
);
const name = (most: number) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most));
const Passphrase = v.pipe(v.string(), v.minLength(8), v.maxLength(400));
const itemId = name(140);

const EditShape = v.union([
  v.object({ id: itemId, set: v.record(v.pipe(v.string(), v.regex(/^[a-zA-Z]{1,40}$/)), v.unknown()) }),
  v.object({ id: itemId, delete: v.literal(true) }),
]);

/** The form of every question about the team. */
export const teamQuestions = {
  team: nothing,
  teamItems: nothing,
  teamSync: v.object({ agree: v.boolean() }),
  teamSeen: nothing,
  tryPlace: AnyPlace,
  makeTeam: v.object({ name: name(60), by: name(40), place: AnyPlace, passphrase: Passphrase }),
  fixedTeam: nothing,
  joinTeam: InviteShape,
  leaveTeam: nothing,
  teamPlace: AnyPlace,
  publish: v.object({
    edits: v.record(ChannelId, v.pipe(v.array(EditShape), v.maxLength(20_000))),
    answers: v.record(Hash, v.picklist(['accepted', 'declined'])),
    clears: v.boolean(),
  }),
  changeTeam: RootChange,
  rotateKey: v.object({ passphrase: Passphrase }),
  recoverKey: v.object({ file: cut(4_000), passphrase: Passphrase }),
  moveTeam: AnyPlace,
  teamCard: v.object({ name: name(40) }),
  propose: v.object({ channel: ChannelId, template: TemplateShape, why: cut(500), name: name(40) }),
  takeProposal: v.object({ text: v.pipe(v.string(), v.maxLength(300_000)) }),
} satisfies { [Q in TeamQuestion]: v.GenericSchema<unknown, TeamQuestions[Q]['ask']> };
