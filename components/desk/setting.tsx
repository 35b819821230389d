import { useId } from 'react';
import type { ReactNode } from 'react';

interface Props {
  readonly name: string;
  readonly note?: ReactNode;
  /** Gets the ids of its name and its note, which describe the control. */
  readonly control: (ids: { readonly name: string; readonly note: string }) => ReactNode;
}

/** One thing that can be set: its name, a line on what it does, and the control. */
export function Setting({ name, note, control }: Props) {
  const id = useId();
  return (
    <li>
      <div>
        <b id={`${id}n`}>{name}</b>
        <p className="s two" id={`${id}d`}>
          {note}
        </p>
      </div>
      {control({ name: `${id}n`, note: `${id}d` })}
    </li>
  );
}
