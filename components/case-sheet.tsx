import { lastChange } from '../lib/cases/edits.ts';
import type { Similar } from '../lib/cases/similar.ts';
import { CaseAfter } from './case-after.tsx';
import type { CasePart } from './case-controls.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseMoney } from './case-money.tsx';
import { CaseNote } from './case-note.tsx';
import { CasePeople } from './case-people.tsx';
import { CasePlan } from './case-plan.tsx';
import { CaseSimilar } from './case-similar.tsx';
import { CaseWaiting } from './case-waiting.tsx';
import { useLocale } from './locale.tsx';

/** Everything that a person writes in a case; the same in the panel and on the desk. */
export function CaseSheet({ similar, ...part }: CasePart & { readonly similar: Similar | null }) {
  const { t } = useLocale();
  const last = lastChange(part.one);
  return (
    <>
      {part.one.closed !== null && <CaseAfter {...part} similar={similar} />}
      <CaseSimilar similar={similar} />
      <CasePlan {...part} />
      <CaseMoney {...part} />
      <CaseWaiting {...part} />
      <CaseFacts {...part} />
      <CasePeople {...part} />
      <CaseNote note={part.controls.note} />
      {last && (
        <div className="undo">
          <button type="button" className="btn quiet" onClick={() => part.controls.undo()}>
            {t('case.undo', { field: t(`field.${last.after.field}`) })}
          </button>
        </div>
      )}
    </>
  );
}
