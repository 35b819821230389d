import { agentsCsv } from '../../lib/audit/log/export.ts';
import type { QualityReport } from '../../lib/audit/log/sum.ts';
import { taboos } from '../../lib/taboos/finding.ts';
import { useDesk } from './context.ts';
import { useWords } from './use-words.ts';

const shown = 30;
/** Findings in a hundred replies from which a cell is darker. */
const levels = [0, 1, 4, 10] as const;
const levelOf = (rate: number): number => (rate === 0 ? 0 : levels.filter((one) => rate > one).length);

/** Findings in a hundred replies, by agent and taboo. Every cell says its number, so that no colour is needed. */
export function QualityHeat({ report }: { readonly report: QualityReport }) {
  const { t } = useWords();
  const { saveFile } = useDesk();
  const columns = taboos.filter((one) => one !== 9 && (one !== 0 || (report.found[0] ?? 0) > 0));
  return (
    <>
      <div className="sec flat">
        <h2>
          {t('quality.heat')} <span className="mute">{t('quality.heat-note')}</span>
        </h2>
        <span className="grow" />
        <button
          type="button"
          className="link s"
          onClick={() => {
            const rows = agentsCsv(report, [t('quality.agent'), t('quality.replies')], { taboo: (one) => t(`taboo.${one}`) });
            saveFile('tuoda-agents.csv', new Blob([rows], { type: 'text/csv' }));
          }}
        >
          CSV
        </button>
      </div>
      <div className="wide" role="region" aria-label={t('quality.heat')} tabIndex={0}>
        <table className="t heat">
          <thead>
            <tr>
              <th scope="col">{t('quality.agent')}</th>
              {columns.map((one) => (
                <th key={one} scope="col" className="r" title={t(`taboo.${one}`)}>
                  {one === 0 ? t('taboo.0') : t(`taboo.${one}`).replace(/^\D*(\d+):?\s*/, '$1 ')}
                </th>
              ))}
              <th scope="col" className="r">
                {t('quality.replies')}
              </th>
            </tr>
          </thead>
          <tbody>
            {report.agents.slice(0, shown).map(({ name, replies, found }) => (
              <tr key={name}>
                <th scope="row">{name || t('quality.nobody')}</th>
                {columns.map((one) => {
                  const rate = (100 * (found[one] ?? 0)) / Math.max(1, replies);
                  return (
                    <td key={one} className={`r h${levelOf(rate)}`}>
                      {rate === 0 ? '0' : rate.toFixed(1)}
                    </td>
                  );
                })}
                <td className="r">{replies.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
