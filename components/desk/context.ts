import { createContext, useContext } from 'react';
import type { Questions } from '../../lib/messages.ts';
import type { Ask } from '../line.ts';

/** What every page of the desk is given. */
export interface Desk {
  readonly ask: Ask;
  readonly settings: Questions['settings']['answer'];
  readonly names: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
  /** Saves a file on this computer, as the browser does with a download. */
  readonly saveFile: (name: string, content: Blob) => void;
}

const Context = createContext<Desk | null>(null);
export const DeskContext = Context;

export function useDesk(): Desk {
  const desk = useContext(Context);
  if (desk === null) throw new Error('a page of the desk stands outside of it');
  return desk;
}
