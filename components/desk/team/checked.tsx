import type { TeamView } from '../../../lib/team/view.ts';
import { happenedAt } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { useWork } from './use-team.ts';

/** When everything was last verified, and a button that looks again. */
export function Checked({ team }: { readonly team: TeamView }) {
  const { t, locale } = useWords();
  const { ask } = useDesk();
  const work = useWork();
  const now = Math.floor(useNow() / 60_000) * 60_000;
  return (
    <>
      <span className="s mute" role="status">
        {team.checked === null ? t('team.never') : t('team.checked', { time: happenedAt(team.checked, now, locale) })}
      </span>
      <button
        type="button"
        className="btn big"
        disabled={work.busy !== null}
        onClick={() => void work.run('look', async () => ({ done: await ask('teamSync', { agree: false }) }))}
      >
        {t(work.busy ? 'team.looking' : 'team.look')}
      </button>
    </>
  );
}
