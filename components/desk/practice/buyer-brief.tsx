import type { Drill } from '../../../lib/practice/drill.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly drill: Drill;
  /** Puts words where they can still be changed. */
  readonly take: (text: string) => void;
}

const pictured = (fact: string): 'image' | 'video' | null => (fact === 'photo' ? 'image' : fact === 'video' ? 'video' : null);

/** What only the one who plays the buyer may read: what happened, what is wanted, what is given when asked for. */
export function BuyerBrief({ drill, take }: Props) {
  const { t } = useWords();
  const { lang, goods, wants, more, pressed, threat } = drill;
  const line = (text: string) => (
    <button type="button" className="link out" lang={lang} onClick={() => take(text)}>
      {text}
    </button>
  );
  return (
    <dl className="brief">
      {goods !== '' && (
        <div>
          <dt>{t('practice.goods')}</dt>
          <dd lang={lang}>{goods}</dd>
        </div>
      )}
      <div>
        <dt>{t('pair.wants')}</dt>
        <dd>{line(wants)}</dd>
      </div>
      <div>
        <dt>{t('pair.more')}</dt>
        <dd>{line(more)}</dd>
      </div>
      <div>
        <dt>{t('pair.pressed')}</dt>
        <dd>{line(pressed)}</dd>
      </div>
      <div>
        <dt>{t('pair.threat')}</dt>
        <dd>{line(threat)}</dd>
      </div>
      {Object.entries(drill.facts).map(([fact, text]) => {
        const kind = pictured(fact);
        return (
          <div key={fact}>
            <dt>{kind ? t(kind === 'image' ? 'pair.photo' : 'pair.video') : t('pair.fact')}</dt>
            <dd>{line(text)}</dd>
          </div>
        );
      })}
    </dl>
  );
}
