import { useState } from 'react';
import { marketplaces } from '../lib/conversation/conversation.ts';
import type { Marketplace } from '../lib/conversation/conversation.ts';
import { channels } from '../lib/cases/form.ts';
import type { Channel } from '../lib/cases/form.ts';
import type { Questions } from '../lib/messages.ts';
import { CaseFold } from './case-fold.tsx';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';

interface Props {
  readonly open: (asked: Questions['openByHand']['ask']) => void;
  /** Its form stands open from the start: a press has already asked for it. */
  readonly unfolded?: boolean;
}

/** A complaint that came by phone, mail or a social account becomes a case like every other. */
export function CaseByHand({ open, unfolded = false }: Props) {
  const { t } = useLocale();
  const [channel, setChannel] = useState<Channel>('phone');
  const [marketplace, setMarketplace] = useState<Marketplace | 'none'>('none');
  const [buyer, setBuyer] = useState('');
  const [problem, setProblem] = useState('');
  const isReady = buyer.trim() !== '' && problem.trim() !== '';
  return (
    <CaseFold title={t('hand.title')} after={t('hand.after')} open={unfolded}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) open({ channel, buyer, problem, marketplace: marketplace === 'none' ? null : marketplace });
        }}
      >
        <CasePick
          name={t('field.channel')}
          value={channel}
          options={channels.map((each) => [each, t(`channel.${each}`)])}
          save={setChannel}
        />
        <CasePick
          name={t('hand.marketplace')}
          value={marketplace}
          options={[['none', t('hand.nowhere')], ...marketplaces.map((each) => [each, t(`marketplace.${each}`)] as const)]}
          save={setMarketplace}
        />
        <label className="cl">
          <span>{t('hand.buyer')}</span>
          <input className="field" maxLength={80} value={buyer} onChange={(event) => setBuyer(event.currentTarget.value)} />
        </label>
        <label className="cl long">
          <span>{t('field.problem')}</span>
          <textarea
            className="field"
            rows={2}
            maxLength={2_000}
            value={problem}
            onChange={(event) => setProblem(event.currentTarget.value)}
          />
        </label>
        <button type="submit" className="btn go" disabled={!isReady}>
          {t('case.open')}
        </button>
      </form>
    </CaseFold>
  );
}
