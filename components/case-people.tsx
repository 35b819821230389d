import { happenedAt } from '../lib/words/times.ts';
import { newId } from './case-controls.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';

/** What the buyer gave, and who else has a part in it. */
export function CasePeople({ one, controls }: CasePart) {
  const locale = useLocale();
  const { t } = locale;
  const now = useNow();
  const { evidence, others } = one.form;
  return (
    <CaseFold title={t('case.proof')} after={t('case.proofs', { n: evidence.length, m: others.length })}>
      <ul className="sums">
        {evidence.map((piece) => (
          <li key={piece.id}>
            <span className="out">
              {t(`piece.${piece.what}`)} {piece.words} <span className="mute s">{happenedAt(piece.at, now, locale)}</span>
            </span>
            <button
              type="button"
              className="btn quiet"
              aria-label={`${t('case.take-out')} ${t(`piece.${piece.what}`)}`}
              onClick={() => controls.edit([{ field: 'evidence', value: evidence.filter((other) => other !== piece) }])}
            >
              {t('case.take-out')}
            </button>
          </li>
        ))}
        {others.map((other) => (
          <li key={other.id}>
            <span className="out">{other.who}</span>
            <button
              type="button"
              className="btn quiet"
              aria-label={`${t('case.take-out')} ${other.who}`}
              onClick={() => controls.edit([{ field: 'others', value: others.filter((each) => each !== other) }])}
            >
              {t('case.take-out')}
            </button>
          </li>
        ))}
      </ul>
      <CaseLine
        key={`evidence ${evidence.length}`}
        name={t('field.evidence')}
        value=""
        save={(words) =>
          words !== '' &&
          controls.edit([{ field: 'evidence', value: [...evidence, { id: newId(), at: now, what: 'file', words: words.slice(0, 200) }] }])
        }
      />
      <CaseLine
        key={`others ${others.length}`}
        name={t('field.others')}
        value=""
        save={(who) =>
          who !== '' && controls.edit([{ field: 'others', value: [...others, { id: newId(), who: who.slice(0, 200), part: '' }] }])
        }
      />
    </CaseFold>
  );
}
