import type { RootChange } from './change-root.ts';
import type { Edit } from './edit.ts';
import type { Invite } from './invite.ts';
import type { TeamItemRow } from './kept.ts';
import type { Done, Published, Tried } from './outcome.ts';
import type { AnyPlace } from './place.ts';
import type { TeamView } from './view.ts';
import type { Template } from '../templates/template.ts';

/** What may be asked about the team; all of it by the extension's own pages alone. */
export interface TeamQuestions {
  team: { ask: null; answer: TeamView | null };
  /** Everything that is shared and seen here, with what stands in conflict. */
  teamItems: { ask: null; answer: readonly TeamItemRow[] };
  /** Look for news now. `agree`: take over also what would remove much. */
  teamSync: { ask: { agree: boolean }; answer: null };
  /** The news were looked at. */
  teamSeen: { ask: null; answer: null };
  /** Writes, overwrites and conditionally writes a scratch file there, before anything is trusted to it. */
  tryPlace: { ask: AnyPlace; answer: Tried };
  /** `file`: the recovery file, to be saved at once; nobody can make it again. */
  makeTeam: { ask: { name: string; by: string; place: AnyPlace; passphrase: string }; answer: Done<{ readonly file: string }> };
  /** The team that an administrator set for this machine; null: none. */
  fixedTeam: { ask: null; answer: Invite | null };
  joinTeam: { ask: Invite; answer: Done };
  leaveTeam: { ask: null; answer: null };
  /** Another way to the same team: an account to write with. */
  teamPlace: { ask: AnyPlace; answer: Done };
  /** `answers`: what becomes of proposals, by id. `clears`: agreed that much goes. */
  publish: {
    ask: {
      edits: Readonly<Record<string, readonly Edit[]>>;
      answers: Readonly<Record<string, 'accepted' | 'declined'>>;
      clears: boolean;
    };
    answer: Published;
  };
  changeTeam: { ask: RootChange; answer: Done };
  rotateKey: { ask: { passphrase: string }; answer: Done<{ readonly file: string }> };
  recoverKey: { ask: { file: string; passphrase: string }; answer: Done };
  moveTeam: { ask: AnyPlace; answer: Done };
  /** This machine's key and name as a line to hand to a lead; made now where there is none. */
  teamCard: { ask: { name: string }; answer: Done<{ readonly card: string }> };
  /** `sent`: it lies in the store; else `text` is to be handed to a lead in some other way. */
  propose: {
    ask: { channel: string; template: Template; why: string; name: string };
    answer: Done<{ readonly sent: boolean; readonly text: string }>;
  };
  /** A proposal that came by hand. */
  takeProposal: { ask: { text: string }; answer: Done };
}
export type TeamQuestion = keyof TeamQuestions;
