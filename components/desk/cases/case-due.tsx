import type { CaseHead } from '../../../lib/cases/head.ts';
import { lastingBriefly } from '../../../lib/words/times.ts';
import { Icon } from '../../icon.tsx';
import { useNow } from '../../now.tsx';
import { owedAt } from '../../owed.ts';
import { useWords } from '../use-words.ts';

const near = 4 * 3_600_000;

/** When something of a case is owed: past it in red, near it in ochre, each with its own sign. */
export function CaseDue({ head }: { readonly head: CaseHead }) {
  const { locale, lang } = useWords();
  const now = useNow();
  if (head.due === null) return <span className="due" />;
  if (head.due < now) {
    return (
      <b className="due is-block">
        <Icon name="block" />−{lastingBriefly(now - head.due, lang)}
      </b>
    );
  }
  const soon = head.due - now < near;
  return (
    <span className={soon ? 'due is-warn' : 'due'}>
      {soon && <Icon name="warn" />}
      {soon ? <b>{owedAt(head.due, now, locale)}</b> : owedAt(head.due, now, locale)}
    </span>
  );
}
