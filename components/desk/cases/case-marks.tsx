import type { CaseHead } from '../../../lib/cases/head.ts';
import type { Emotion, Risk } from '../../../lib/conversation/understanding.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** The mood in four cells alone, for a column that says what they are. */
export function MoodCells({ level }: { readonly level: Emotion }) {
  const { t } = useWords();
  return (
    <span className={level >= 3 ? 'cells hot' : 'cells'} role="img" aria-label={t('read.mood-level', { n: level })}>
      {[1, 2, 3, 4].map((cell) => (
        <i key={cell} className={cell <= level ? 'on' : undefined} />
      ))}
    </span>
  );
}

/** The first two risks, with their sign. */
export function Risks({ risks }: { readonly risks: readonly Risk[] }) {
  const { t } = useWords();
  return risks.slice(0, 2).map((risk) => (
    <span key={risk} className="risk is-block">
      {t(`risk.${risk}`)}{' '}
    </span>
  ));
}

/** Where a case comes from, in words. */
export function useNames() {
  const { t, lang } = useWords();
  const { names } = useDesk();
  const consoleName = (id: string): string => names[id]?.[lang] ?? id;
  return {
    consoleName,
    place: ({ console, channel }: Pick<CaseHead, 'console' | 'channel'>): string =>
      console === 'by-hand' ? t(`channel.${channel}`) : consoleName(console),
  };
}
