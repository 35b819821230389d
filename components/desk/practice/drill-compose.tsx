import { useState } from 'react';
import type { Lang } from '../../../lib/language/lang.ts';
import { Choice } from '../../choice.tsx';
import { useNow } from '../../now.tsx';
import { useWords } from '../use-words.ts';
import { ReplyForm } from './reply-form.tsx';

interface Props {
  readonly over: boolean;
  readonly lang: Lang;
  /** Epoch ms of the buyer's last word. */
  readonly since: number;
  /** Seconds for each reply; null: as long as it takes. */
  readonly limit: number | null;
  readonly setLimit: (seconds: number | null) => void;
  readonly send: (text: string) => void;
}

const limits = ['none', '60', '90', '180'] as const;
const clockOf = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** Where the agent writes, with the clock if one is wanted. */
export function DrillCompose({ over, lang, since, limit, setLimit, send }: Props) {
  const { t } = useWords();
  const [text, write] = useState('');
  const now = useNow();
  const left = limit === null ? null : Math.max(0, limit - Math.floor((now - since) / 1000));
  return (
    <ReplyForm label={t('practice.write')} lang={lang} over={over} text={text} write={write} send={send}>
      <Choice
        name={t('practice.clock')}
        current={limits.find((one) => one === String(limit)) ?? 'none'}
        options={limits.map((one) => [one, t(`practice.clock.${one}`)])}
        choose={(one) => setLimit(one === 'none' ? null : Number(one))}
      />
      <span className={left === 0 ? 'is-block s' : 's mute'}>
        {left === null || over ? '' : left === 0 ? t('practice.over') : t('practice.left', { time: clockOf(left) })}
      </span>
      <button type="submit" className="btn go big" disabled={over || text.trim() === ''}>
        {t('practice.send')} <kbd>Enter</kbd>
      </button>
    </ReplyForm>
  );
}
