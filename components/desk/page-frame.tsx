import type { ReactNode } from 'react';
import { Dotted } from '../dotted.tsx';

interface Props {
  readonly title: string;
  /** One quiet line beside it. */
  readonly note?: ReactNode;
  readonly acts?: ReactNode;
  /** Stands under the head, over the whole width. */
  readonly views?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the desk: its name, what can be done on all of it, and what it shows. */
export function PageFrame({ title, note, acts, views, children }: Props) {
  return (
    <main className="page">
      <header className="dhead">
        <h1>{title}</h1>
        <p className="mute cut">{typeof note === 'string' ? <Dotted words={note} /> : note}</p>
        <span className="grow" />
        {acts}
      </header>
      {views && <div className="views">{views}</div>}
      {children}
    </main>
  );
}
