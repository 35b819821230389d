import type { Tried } from '../../../lib/team/outcome.ts';
import { useWords } from '../use-words.ts';

/** What a place did when it was tried, in plain words. */
export function TriedWords({ tried }: { readonly tried: Tried }) {
  const { t } = useWords();
  if (tried.trouble !== null) {
    const { at, why } = tried.trouble;
    return (
      <p className="is-warn" role="alert">
        {t(`team.tried.${at}`)} {t(`team.no.${why === 'other-bytes' ? 'torn' : why}`)}
      </p>
    );
  }
  const guards = tried.absent === 'kept' && tried.stale === 'kept';
  return (
    <div role="status">
      <p className="is-ok">{t('team.tried.well', { ms: tried.took })}</p>
      <p className="s mute note">{t(guards ? 'team.tried.guards' : 'team.tried.plain')}</p>
    </div>
  );
}
