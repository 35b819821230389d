import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { browserOf, reportOf } from '../../../lib/faults/report.ts';
import { faultsQuery } from '../../../lib/queries.ts';
import { stampOf } from '../../../lib/words/times.ts';
import { copy } from '../../copy.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** What went wrong in our own code: listed, to be copied for whoever mends it, and cleared. */
export function FaultsPart() {
  const { t, locale } = useWords();
  const { ask, version } = useDesk();
  const faults = useQuery(faultsQuery).data ?? [];
  const [copied, setCopied] = useState<boolean | null>(null);
  const report = () => copy(reportOf(faults, version, browserOf(navigator.userAgent))).then(setCopied);
  const stamp = (at: number) => stampOf(at, locale.timeZone);
  return (
    <section aria-label={t('fault.title')}>
      <h2 className="sec flat">{t('fault.title')}</h2>
      <p className="s mute line">{t('fault.note')}</p>
      <p className="tools flat">
        <button type="button" className="btn big" disabled={faults.length === 0} onClick={() => void report()}>
          {t('fault.copy')}
        </button>
        <button
          type="button"
          className="btn big quiet"
          disabled={faults.length === 0}
          onClick={() => void ask('eraseKept', { what: 'faults' }).catch(() => undefined)}
        >
          {t('fault.clear')}
        </button>
        <span role="status" className="mute">
          {copied !== null && t(copied ? 'fault.copied' : 'fault.not-copied')}
        </span>
      </p>
      {faults.length === 0 ? (
        <p className="is-ok">{t('fault.none')}</p>
      ) : (
        <table className="t faults">
          <thead>
            <tr>
              {(['where', 'what', 'last', 'times', 'version', 'browser'] as const).map((head) => (
                <th key={head} scope="col" className={head === 'times' ? 'r' : undefined}>
                  {t(`fault.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {faults.map((one) => (
              <tr key={`${one.place} ${one.name} ${one.words} ${one.frames[0]} ${one.version} ${one.browser}`}>
                <td className="nb">{t(`fault.place.${one.place}`)}</td>
                <td>
                  <p>
                    {one.name}: {one.words}
                  </p>
                  {one.frames[0] !== undefined && <code className="two">{one.frames[0]}</code>}
                </td>
                <td className="nb">{stamp(one.last)}</td>
                <td className="r">{one.count}</td>
                <td className="nb mute">{one.version}</td>
                <td className="nb mute">{one.browser}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
