import type { Note } from '../../../lib/team/trouble.ts';
import { useWords } from '../use-words.ts';
import type { Trouble } from './use-team.ts';

/** Why something was not done, and what to do now. */
export function TroubleLine({ trouble }: { readonly trouble: Trouble | null }) {
  const { t } = useWords();
  return trouble === null ? null : (
    <p className="is-warn" role="alert">
      {t(`team.no.${trouble}`)}
    </p>
  );
}

/** What was left aside at the last look, each once. */
export function Notes({ notes, nameOf }: { readonly notes: readonly Note[]; readonly nameOf: (kid: string | null) => string }) {
  const { t } = useWords();
  const lines = new Map(notes.map((note) => [`${note.why} ${note.kid}`, note]));
  return (
    <ul>
      {[...lines].map(([key, { kid, why }]) => (
        <li key={key} className={why === 'expired' ? 'mute' : 'is-warn'}>
          {kid !== null && `${nameOf(kid)}: `}
          {t(`team.no.${why}`)}
        </li>
      ))}
    </ul>
  );
}
