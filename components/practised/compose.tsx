import type { RefObject } from 'react';
import { sendsOn } from '../sends-on.ts';
import { useFirst } from './use-first.ts';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly over: boolean;
  readonly submit: () => void;
}

/** The box and the send button of the played console. It keeps its own words: the engine writes into it as into any other page's. */
export function Compose({ box, over, submit }: Props) {
  const { t } = useFirst();
  return (
    <form
      className="compose"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <textarea
        ref={box}
        className="grow"
        rows={3}
        maxLength={2000}
        disabled={over}
        aria-label={t('practised.draft')}
        placeholder={t('practised.draft')}
        onKeyDown={sendsOn(submit)}
      />
      <button type="submit" className="btn go send" disabled={over}>
        {t('practised.send')} <kbd>Enter</kbd>
      </button>
    </form>
  );
}
