import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ownPolicyQuery, similarOf } from '../../../lib/queries.ts';
import { builtIn } from '../../../lib/policy/built-in.ts';
import { happenedAt, stampOf } from '../../../lib/words/times.ts';
import { CaseClosing } from '../../case-closing.tsx';
import { CaseSheet } from '../../case-sheet.tsx';
import { CaseStep } from '../../case-step.tsx';
import { Dotted } from '../../dotted.tsx';
import { Mood } from '../../mood.tsx';
import { useNow } from '../../now.tsx';
import { PromiseRow } from '../../promise-row.tsx';
import { Steps, stepAfter } from '../../steps.tsx';
import { useWords } from '../use-words.ts';
import { Risks, useNames } from './case-marks.tsx';
import { History } from './history.tsx';
import { useCaseActs, useOneCase } from './use-cases.ts';

interface Props {
  readonly id: string;
  readonly wide: boolean;
  readonly setWide: (wide: boolean) => void;
}

/** One case with everything in it: facts, promises, what it waits for, money, history. What is printed is this. */
export function CaseDetail({ id, wide, setWide }: Props) {
  const { t, lang, locale } = useWords();
  const now = useNow();
  const { consoleName } = useNames();
  const one = useOneCase(id);
  const { controls, move, promise, open, failed } = useCaseActs(id);
  const similar = useQuery(similarOf(id)).data ?? null;
  const policy = useQuery(ownPolicyQuery).data ?? builtIn;
  const [closing, setClosing] = useState(false);
  if (!one) return <aside className="detail">{one === null && <p className="lead">{t('one.gone')}</p>}</aside>;
  const part = { one, policy, controls };
  const next = stepAfter(one.step);
  const from = one.console === 'by-hand' ? t(`channel.${one.form.channel}`) : consoleName(one.console);
  const facts = [
    [t('field.orders'), one.orders.join(' ')],
    [t('field.goods'), one.form.goods],
    [t('field.wish'), one.form.wish || one.demands.map((demand) => t(`demand.${demand}`)).join(lang === 'zh' ? '、' : ', ')],
    [t('field.cause'), one.form.cause === null ? '' : t(`cause.${one.form.cause}`)],
    [t('one.buyer-id'), one.console === 'by-hand' ? '' : (one.buyer.id ?? '')],
    [t('field.tags'), one.form.tags.join(' ')],
  ].filter(([, words]) => words !== '');
  return (
    <aside className="detail" aria-label={one.buyer.name ?? one.summary}>
      <div className="dtop">
        <h2>{one.buyer.name ?? one.buyer.id}</h2>
        <p className="s mute">
          <Dotted words={[from, one.shop.name ?? one.shop.id, `${t('one.opened')} ${stampOf(one.opened, locale.shopZone)}`]} />
        </p>
      </div>
      <Steps step={one.step} closed={one.closed !== null} />
      <p className="summary out">{one.summary}</p>
      <div className="facts pad">
        {facts.map(([name, words]) => (
          <div key={name}>
            <span className="mute">{name}</span>
            <span className="out">{words}</span>
          </div>
        ))}
        <div>
          <span className="mute">{t('field.mood')}</span>
          <span className="mooded">
            <Mood level={one.form.mood ?? one.emotion} /> <Risks risks={one.risks} />
          </span>
        </div>
      </div>
      {failed && (
        <p className="lead is-warn" role="alert">
          {t('one.not-saved')}
        </p>
      )}
      {one.closed === null && !closing && <CaseStep {...part} close={() => setClosing(true)} />}
      {one.closed === null && closing && <CaseClosing {...part} leave={() => setClosing(false)} />}
      {one.closed !== null && <p className="lead mute">{t('case.closed', { time: happenedAt(one.closed, now, locale) })}</p>}
      <div className="sec">
        <h2>{t('case.promises')}</h2>
        <span className="mute">{one.promises.length}</span>
      </div>
      <ul className="rows">
        {one.promises.map((each) => (
          <PromiseRow key={each.id} promise={each} note={(state) => promise(each.id, state)} />
        ))}
      </ul>
      <CaseSheet {...part} similar={similar} />
      <History one={one} />
      <p className="printed s mute">{t('one.printed', { time: stampOf(now, locale.timeZone) })}</p>
      <footer className="dfoot">
        {one.console !== 'by-hand' && (
          <button type="button" className="btn go" onClick={open}>
            {t('one.open-console')}
          </button>
        )}
        {one.closed === null ? (
          <button type="button" className="btn" onClick={() => (next === 'closed' ? setClosing(true) : move(next))}>
            {t(next === 'closed' ? 'case.close' : 'case.next')}
          </button>
        ) : (
          <button type="button" className="btn" onClick={() => move('follow-up')}>
            {t('one.reopen')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => setWide(!wide)}>
          {t(wide ? 'one.back' : 'one.wide')}
        </button>
        <button type="button" className="btn quiet" onClick={() => globalThis.print()}>
          {t('one.print')}
        </button>
      </footer>
    </aside>
  );
}
