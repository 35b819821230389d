import { createContext, useContext } from 'react';
import type { KnownSite, Questions, Restored } from '../../lib/messages.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import type { Bilingual } from '../../lib/language/lang.ts';
import type { Ask } from '../line.ts';

type Known = 'sure' | 'likely' | 'weak' | 'none';

/** What the desk shows of a console; the adapters themselves belong to the page. */
export interface KnownConsole {
  readonly id: string;
  readonly marketplace: Marketplace | null;
  readonly name: Bilingual;
  readonly address: string;
  readonly matches: readonly string[];
  readonly enter: 'sends' | 'unsure' | 'no';
  readonly known: {
    readonly read: Known;
    readonly write: Known;
    readonly guard: Known;
    readonly switch: Known;
    readonly since: string;
    readonly note?: Bilingual;
  };
}

/** What every page of the desk is given. */
export interface Desk {
  readonly ask: Ask;
  readonly settings: Questions['settings']['answer'];
  readonly consoles: readonly KnownConsole[];
  /** Of the extension. */
  readonly version: string;
  /** Names of the consoles by id. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** Saves a file on this computer, as the browser does with a download. */
  readonly saveFile: (name: string, content: Blob) => void;
  /** Everything as one file, and such a file merged into what is here or, in a dry run, only looked at. Both reject with a `reason`. */
  readonly keeping: {
    readonly backup: () => Promise<Blob>;
    readonly restore: (file: Blob, dryRun: boolean, replace: boolean) => Promise<Restored>;
  };
  /** Begin to reach stores that need an open page (`wss:`); said twice, it is once. */
  readonly reachLive: () => void;
  /** Sites that may be asked for, and files with what was learnt of one. */
  readonly sites: {
    /** In a press; null: no web address. */
    readonly ask: (address: string) => Promise<boolean> | null;
    /** What the browser allows now; `asked` are the sites of the manifest, which cannot be given back one by one. */
    readonly granted: () => Promise<{
      readonly permissions: readonly string[];
      readonly origins: readonly string[];
      readonly asked: readonly string[];
    }>;
    readonly giveBack: (pattern: string) => Promise<void>;
    readonly file: (site: Site) => string;
    /** null: no such file. */
    readonly open: (text: string) => Site | null;
  };
}

type Site = KnownSite['site'];

const Context = createContext<Desk | null>(null);
export const DeskContext = Context;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error('a page of the desk stands outside of it');
  return desk;
}
