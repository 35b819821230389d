import type { Play } from '../../../lib/practice/play.ts';
import { fullPoints } from '../../../lib/practice/score.ts';
import type { Score } from '../../../lib/practice/score.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useWords } from '../use-words.ts';

/** The head of a result on paper, with room for a name and the trainer's word; on the screen it is not shown. */
export function SheetHead({ play, score }: { readonly play: Play; readonly score: Score }) {
  const { t, lang, timeZone } = useWords();
  const now = useNow();
  return (
    <header className="sheet" aria-hidden="true">
      <h2>{t('sheet.title', { name: play.drill.title[lang] })}</h2>
      <p>
        {dateOf(now, timeZone)} · {t(`type.${play.drill.type}`)} · {score.points} {t('practice.of', { n: fullPoints })} ({score.percent}%)
      </p>
      <p className="blank">{t('sheet.name')}</p>
      <p className="blank">{t('sheet.trainer')}</p>
    </header>
  );
}
