import type { ReactNode } from 'react';
import { Dotted } from './dotted.tsx';

interface Props {
  readonly title: string;
  /** What stands in it, in a few words, so that nobody has to look. */
  readonly after?: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of a case that may be folded away. */
export function CaseFold({ title, after, open = false, children }: Props) {
  return (
    <details className="fold" open={open}>
      <summary className="sec">
        <h2>{title}</h2>
        <span className="mute out grow">{typeof after === 'string' ? <Dotted words={after} /> : after}</span>
      </summary>
      <div className="folded">{children}</div>
    </details>
  );
}
