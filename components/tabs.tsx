import { useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

interface Props<Id extends string> {
  readonly label: string;
  readonly current: Id;
  readonly tabs: readonly { readonly id: Id; readonly words: string; readonly after?: ReactNode }[];
  readonly choose: (id: Id) => void;
}

/** A list of tabs: one stop of the Tab key, arrows inside. The body that they change has the id `body-<id>`. */
export function Tabs<Id extends string>({ label, current, tabs, choose }: Props<Id>) {
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    const at = (tabs.findIndex((one) => one.id === current) + step + tabs.length) % tabs.length;
    const next = tabs[at];
    if (next === undefined) return;
    choose(next.id);
    list.current?.querySelectorAll('button')[at]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={move}>
      {tabs.map(({ id, words, after }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          aria-selected={id === current}
          tabIndex={id === current ? 0 : -1}
          onClick={() => choose(id)}
        >
          {words}
          {after}
        </button>
      ))}
    </div>
  );
}
