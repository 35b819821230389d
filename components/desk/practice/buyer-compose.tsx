import { useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import type { Emotion } from '../../../lib/conversation/understanding.ts';
import { Choice } from '../../choice.tsx';
import { useWords } from '../use-words.ts';
import { BuyerBrief } from './buyer-brief.tsx';
import { ReplyForm } from './reply-form.tsx';
import type { BuyerActs } from './use-pair.ts';

interface Props extends BuyerActs {
  readonly drill: Drill;
  readonly mood: Emotion;
  readonly over: boolean;
  /** The agent has written: only then is there something to be content with. */
  readonly answered: boolean;
}

const moods = ['0', '1', '2', '3', '4'] as const;

/** Where a person writes as the buyer, with how the buyer feels and how it ends. */
export function BuyerCompose({ drill, mood, over, answered, say, part }: Props) {
  const { t } = useWords();
  const [text, write] = useState('');
  const [felt, feel] = useState<(typeof moods)[number]>(`${mood}`);
  const shown = Object.entries(drill.facts).find(([, words]) => words === text)?.[0];
  const kind = shown === 'photo' ? 'image' : shown === 'video' ? 'video' : 'text';
  const level = ([0, 1, 2, 3, 4] as const)[moods.indexOf(felt)] ?? mood;
  const send = (words: string) => {
    say({ text: words.trim(), kind, mood: level });
    write('');
  };
  return (
    <section className="buyer-side" aria-label={t('pair.buyer')}>
      <BuyerBrief drill={drill} take={write} />
      <ReplyForm label={t('pair.write')} lang={drill.lang} over={over} text={text} write={write} send={send}>
        <Choice name={t('pair.mood')} current={felt} options={moods.map((one) => [one, t(`mood.${one}`)])} choose={feel} />
        <span className="acts">
          <button type="button" className="btn big" disabled={over || !answered} onClick={() => part('solved')}>
            {t('pair.content')}
          </button>
          <button type="button" className="btn big" disabled={over || !answered} onClick={() => part('lost')}>
            {t('pair.leave')}
          </button>
          <button type="submit" className="btn go big" disabled={over || text.trim() === ''}>
            {t('pair.say')} <kbd>Enter</kbd>
          </button>
        </span>
      </ReplyForm>
    </section>
  );
}
