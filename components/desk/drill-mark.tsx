import type { Lang } from '../../lib/language/lang.ts';
import type { Mark } from '../../lib/practice/score.ts';
import { useWords } from './use-words.ts';

/** Points that one sentence earned or cost, why, and a better one beside it. */
export function DrillMark({ mark, lang: spoken }: { readonly mark: Mark; readonly lang: Lang }) {
  const { t, lang } = useWords();
  const { points, step, broken, better } = mark;
  const why = broken
    ? `${t(`taboo.${broken.taboo}`)}: ${broken.message[lang]}`
    : step
      ? `${t(`practice.step.${step}`)}${better ? ` · ${t(`practice.miss.${step}`)}` : ''}`
      : t('practice.late');
  return (
    <div className={points > 0 ? 'mk plus' : 'mk minus'}>
      <p>
        <b>{points > 0 ? `+${points}` : `−${-points}`}</b> {why}
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
