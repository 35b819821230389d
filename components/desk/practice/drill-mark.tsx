import type { Lang } from '../../../lib/language/lang.ts';
import type { Mark } from '../../../lib/practice/score.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly mark: Mark;
  /** The whole reply. */
  readonly said: string;
  /** The language of the drill. */
  readonly lang: Lang;
}

/** Signs of a sentence that are quoted beside its points. */
const quoted = 28;

/** Points that one sentence earned or cost, why, and a better one beside it. */
export function DrillMark({ mark, said, lang: spoken }: Props) {
  const { t, lang } = useWords();
  const { points, step, broken, better } = mark;
  const why = broken
    ? `${t(`taboo.${broken.taboo}`)}: ${broken.message[lang]}`
    : step
      ? `${t(`practice.step.${step}`)}${mark.slow ? ` · ${t('practice.slow')}` : better ? ` · ${t(`practice.miss.${step}`)}` : ''}`
      : t(mark.unsettled ? 'practice.unsettled' : 'practice.late');
  const words = step && mark.span ? said.slice(mark.span.start, mark.span.end).trim() : '';
  return (
    <div className={points > 0 ? 'mk plus' : 'mk minus'}>
      <p>
        <b>{points > 0 ? `+${points}` : `−${-points}`}</b> {why}{' '}
        {words !== '' && <q lang={spoken}>{words.length > quoted ? `${words.slice(0, quoted)}…` : words}</q>}
      </p>
      {better && (
        <p className="better">
          <span className="sr">{t('practice.better')} </span>
          <ins className="out" lang={spoken}>
            {better}
          </ins>
        </p>
      )}
    </div>
  );
}
