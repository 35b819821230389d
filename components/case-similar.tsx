import type { Similar } from '../lib/cases/similar.ts';
import { Dotted } from './dotted.tsx';
import { useLocale } from './locale.tsx';

/** One-off or many: cases like this one, and what was learned from them. */
export function CaseSimilar({ similar }: { readonly similar: Similar | null }) {
  const { t } = useLocale();
  if (similar === null || similar.count === 0) return null;
  const [lesson] = similar.lessons;
  return (
    <>
      <div className="sec">
        <h2>{t('case.similar')}</h2>
        <span className="grow" />
        <span className="mute">{t('similar.counts', { goods: similar.goods, cause: similar.cause })}</span>
      </div>
      <p className="summary out">
        <Dotted
          words={[
            t(similar.count >= 2 ? 'similar.many' : 'similar.once', { n: similar.count }),
            lesson === undefined ? t('similar.no-lesson') : t('similar.lesson', { lesson }),
          ]}
        />
      </p>
    </>
  );
}
