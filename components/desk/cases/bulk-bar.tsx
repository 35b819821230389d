import { Fragment, useState } from 'react';
import type { Act } from '../../../lib/cases/bulk.ts';
import { outcomes } from '../../../lib/cases/form.ts';
import { useWords } from '../use-words.ts';
import type { Bulk } from './use-bulk.ts';

interface Props {
  readonly count: number;
  /** All that the filter lets through. */
  readonly total: number;
  readonly bulk: Bulk | null;
  readonly act: (act: Act) => void;
  readonly undo: () => void;
  readonly pickAll: () => void;
  readonly pickNone: () => void;
  readonly exportThem: () => void;
  readonly erase: () => void;
}

type Asking = 'close' | 'assign' | 'tag' | 'untag' | 'erase' | null;

/** What can be done to all picked cases. What can be taken back is done at once; erasing is asked for twice. */
export function BulkBar({ count, total, bulk, act, undo, pickAll, pickNone, exportThem, erase }: Props) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking>(null);
  const [words, setWords] = useState('');
  const ask = (what: Asking) => {
    setWords('');
    setAsking(asking === what ? null : what);
  };
  const send = () => {
    const said = words.trim();
    if (asking === 'assign') act({ kind: 'assign', who: said });
    else if ((asking === 'tag' || asking === 'untag') && said !== '') act({ kind: asking, tag: said });
    setAsking(null);
  };
  const outcome = (
    <select
      className="field"
      aria-label={t('field.outcome')}
      defaultValue=""
      onChange={(event) => {
        const chosen = outcomes.find((one) => one === event.currentTarget.value) ?? null;
        act({ kind: 'close', outcome: chosen });
        setAsking(null);
      }}
    >
      <option value="" disabled>
        {t('field.outcome')}
      </option>
      <option value="none">{t('outcome.none')}</option>
      {outcomes.map((one) => (
        <option key={one} value={one}>
          {t(`outcome.${one}`)}
        </option>
      ))}
    </select>
  );
  const name = (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <input
        className="field short"
        maxLength={asking === 'assign' ? 80 : 30}
        aria-label={t(asking === 'assign' ? 'bulk.who' : 'bulk.tag-name')}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && setAsking(null)}
      />
    </form>
  );
  return (
    <div className="bulk" role="region" aria-label={t('bulk.picked', { n: count })}>
      <b>{t('bulk.picked', { n: count })}</b>
      {count < total && (
        <button type="button" className="link" onClick={pickAll}>
          {t('bulk.all', { n: total })}
        </button>
      )}
      <button type="button" className="link" onClick={pickNone}>
        {t('bulk.none')}
      </button>
      {(['close', 'assign', 'tag', 'untag'] as const).map((what) => (
        // what is asked for stands beside the button that asks
        <Fragment key={what}>
          <button type="button" className="btn" aria-expanded={asking === what} onClick={() => ask(what)}>
            {t(`bulk.${what}`)}
          </button>
          {asking === what && (what === 'close' ? outcome : name)}
        </Fragment>
      ))}
      <button type="button" className="btn" onClick={exportThem}>
        {t('cases.export')}
      </button>
      <button type="button" className="btn quiet" aria-expanded={asking === 'erase'} onClick={() => ask('erase')}>
        {t('bulk.erase')}
      </button>
      {asking === 'erase' && (
        <button
          type="button"
          className="btn danger"
          onClick={() => {
            setAsking(null);
            erase();
          }}
        >
          {t('bulk.erase-sure', { n: count })}
        </button>
      )}
      <span className="grow" />
      {bulk !== null && (
        <span role="status" className={bulk.state === 'failed' ? 'is-warn' : undefined}>
          {bulk.state === 'doing'
            ? t('bulk.busy', { n: bulk.changed, all: bulk.all })
            : t(bulk.state === 'failed' ? 'bulk.failed' : 'bulk.done', { n: bulk.changed })}
        </span>
      )}
      {bulk?.undo && (
        <button type="button" className="btn" onClick={undo}>
          {t('desk.undo')}
        </button>
      )}
    </div>
  );
}
