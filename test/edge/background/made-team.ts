import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { templateEdit } from '../../../lib/team/book.ts';
import { starter } from '../../../lib/templates/starter/index.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { noon } from './made-background.ts';
import { diskOf } from '../../../entrypoints/background/disk.ts';
import { teamAnswers } from '../../../entrypoints/background/team-answers.ts';
import { joining } from '../../../entrypoints/background/team-join.ts';
import { teamShare } from '../../../entrypoints/background/team-share.ts';
import { teaming } from '../../../entrypoints/background/team.ts';
import type { StoreLine } from '../../../lib/browser/store-line.ts';
import { memoryStore } from '../../core/team/made.ts';
import { inviteLink, parseInvite } from '../../../lib/team/invite.ts';
import type { Invite } from '../../../lib/team/invite.ts';
import type { TeamView } from '../../../lib/team/view.ts';

export const base = 'https://dav.example/team/';
export const place = { kind: 'webdav', base, user: 'lead', password: 'secret' } as const;
export const passphrase = 'a long enough one';

/** A web server that takes what it is given from whoever knows the password; each answer can be bent. */
export class Web {
  readonly files = new Map<string, Uint8Array<ArrayBuffer>>();
  readonly asked: string[] = [];
  /** Hosts that were shown an account. */
  readonly trusted = new Set<string>();
  bend: (path: string, method: string) => Response | null = () => null;

  readonly fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
    const { method = 'GET' } = init;
    const headers = new Headers(init.headers);
    this.asked.push(`${method} ${address}`);
    if (headers.has('authorization')) this.trusted.add(new URL(address).host);
    const bent = this.bend(address, method);
    if (bent) return bent;
    if (method === 'PUT') {
      if (headers.get('authorization') !== `Basic ${btoa('lead:secret')}`) return new Response(null, { status: 401 });
      this.files.set(address, new Uint8Array(await new Response(init.body ?? null).arrayBuffer()));
      return new Response(null, { status: 201 });
    }
    const found = this.files.get(address);
    if (!found) return new Response(null, { status: 404 });
    const etag = `"${createHash('sha256').update(found).digest('hex')}"`;
    if (headers.get('if-none-match') === etag) return new Response(null, { status: 304 });
    return new Response(found, { headers: { etag, 'content-type': 'application/json' } });
  };
}

/** No page is open that could reach a store which needs one. */
const noLine: StoreLine = { isOpen: () => false, store: () => memoryStore() };

let made = 0;

/** One person's machine: its own database, and the answers of its background. */
export function machine(web: Web, clock: { now: number }, line = noLine) {
  const disk = diskOf(`team-${++made}`);
  const now = () => clock.now;
  const told: string[] = [];
  const changed = (...what: readonly string[]) => void told.push(...what);
  const team = teaming({ disk, relay: { changed: (what) => changed(...what) }, fetch: web.fetch, line, now, random: () => 0.5 });
  let ids = 0;
  const answers = teamAnswers({ disk, team, changed, now, id: () => `${made}-${++ids}` });
  const own = { who: 'own', tab: null, framed: false, url: '' } as const;
  return {
    disk,
    ways: joining({ disk, team }),
    team,
    told,
    share: teamShare(disk),
    ask: <Q extends keyof typeof answers>(question: Q, body: Parameters<(typeof answers)[Q]>[0]) =>
      answers[question](body as never, own) as ReturnType<(typeof answers)[Q]>,
    view: async (): Promise<TeamView> => {
      const view = await answers.team(null, own);
      if (!view) throw new Error('no team');
      return view;
    },
  };
}
export type Machine = ReturnType<typeof machine>;

/** The invite as it travels: written as a link, pasted with words around it. */
export async function inviteFrom(lead: Machine, patch: Partial<Invite> = {}): Promise<Invite> {
  const { version, hash, name } = await lead.view();
  const link = inviteLink({ base, version, hash, name, groups: [], user: '', password: '', ...patch });
  const read = parseInvite(`大家用这个加入：\n${link}\n谢谢`);
  if (!read) throw new Error('not read');
  return read;
}

const [first] = starter;
if (!first) throw new Error('nothing ships');
/** A template that nobody else has. */
export const hello: Template = { ...first, id: 'own-1', title: '先听', text: '您好，先听您说完' };

/** A lead who has made a team, and an agent who has joined it. */
export async function aTeam(clock = { now: noon }) {
  const web = new Web();
  const [lead, agent] = [machine(web, clock), machine(web, clock)];
  const made = await lead.ask('makeTeam', { name: '青柚家居', by: '阿宁', place, passphrase });
  if (!('done' in made)) throw new Error(made.failed);
  const joined = await agent.ask('joinTeam', await inviteFrom(lead));
  if ('failed' in joined) throw new Error(joined.failed);
  return { web, lead, agent, clock, file: made.done.file };
}

export const publish = (who: Machine, ...templates: readonly Template[]) =>
  who.ask('publish', { edits: { all: templates.map((one) => templateEdit(one, null)) }, answers: {}, clears: false });
export const titles = async (who: Machine, shop?: { id: string; name: string }) =>
  (await who.share.templates(shop)).map(({ title }) => title);
export const sync = (who: Machine) => who.ask('teamSync', { agree: false });
