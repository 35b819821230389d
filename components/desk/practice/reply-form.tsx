import type { ReactNode } from 'react';
import type { Lang } from '../../../lib/language/lang.ts';
import { sendsOn } from '../../sends-on.ts';

interface Props {
  readonly label: string;
  readonly lang: Lang;
  readonly over: boolean;
  readonly text: string;
  readonly write: (text: string) => void;
  /** Never with nothing in it. */
  readonly send: (text: string) => void;
  readonly children: ReactNode;
}

/** Where somebody writes in a practice conversation; below it what belongs to their part. */
export function ReplyForm({ label, lang, over, text, write, send, children }: Props) {
  const submit = () => {
    if (text.trim() !== '') send(text);
  };
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label className="grow">
        <span className="sr">{label}</span>
        <textarea
          rows={3}
          maxLength={2000}
          lang={lang}
          disabled={over}
          value={text}
          placeholder={label}
          onChange={(event) => write(event.target.value)}
          onKeyDown={sendsOn(submit)}
        />
      </label>
      <div className="clocked">{children}</div>
    </form>
  );
}
