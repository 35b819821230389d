import type { Policy } from '../../../lib/policy/policy.ts';
import type { Entry, Part } from './entry.ts';
import { EntryRow } from './entry-row.tsx';
import { Review } from './review.tsx';
import { useWords } from '../use-words.ts';

interface Props {
  readonly part: Part;
  readonly entries: readonly Entry[];
  /** The entry that somebody came for, by id. */
  readonly here: string | null;
  /** What is sought, marked where it stands. */
  readonly words: string;
  readonly policy: Policy;
  /** Parts and entries whose day of looking again has come, by id. */
  readonly due: ReadonlySet<string>;
  readonly save: (policy: unknown) => Promise<boolean>;
}

/** One of the five parts: its day of looking again, and its entries under their groups. */
export function PartOf({ part, entries, here, words, policy, due, save }: Props) {
  const { t } = useWords();
  const groups = [...new Set(entries.map(({ group }) => group))];
  return (
    <section>
      <h2>{t(`hand.part.${part}`)}</h2>
      <Review of={part} name="" policy={policy} save={save} />
      {groups.map((group) => (
        <div key={group}>
          <h3 className="sec flat">{group}</h3>
          <ul>
            {entries
              .filter((one) => one.group === group)
              .map((one) => (
                <EntryRow
                  key={one.id}
                  entry={one}
                  here={one.id === here}
                  words={words}
                  policy={policy}
                  late={due.has(one.id)}
                  save={save}
                />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
