import type { Emotion } from '../lib/conversation/understanding.ts';
import { useLocale } from './locale.tsx';

/** The buyer's mood: four cells, and a word. */
export function Mood({ level }: { readonly level: Emotion }) {
  const { t } = useLocale();
  return (
    <>
      <span className={level >= 3 ? 'cells hot' : 'cells'} role="img" aria-label={t('read.mood-level', { n: level })}>
        {[1, 2, 3, 4].map((cell) => (
          <i key={cell} className={cell <= level ? 'on' : undefined} />
        ))}
      </span>
      <span>{t(`mood.${level}`)}</span>
    </>
  );
}
