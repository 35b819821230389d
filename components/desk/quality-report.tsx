import { useState } from 'react';
import type { FlawedTalk, QualityReport } from '../../lib/audit/log/sum.ts';
import { taboos } from '../../lib/taboos/finding.ts';
import { Icon } from '../icon.tsx';
import { Severity } from '../severity.tsx';
import { QualityHeat } from './quality-heat.tsx';
import { QualityTalk } from './quality-talk.tsx';
import { useWords } from './use-words.ts';

const grades = ['block', 'warn', 'hint', 'none'] as const;
/** Rows that are drawn at first, and five times as many at each press. */
const page = 20;
const pageAgain = 100;

/** What a check of a file came to: the worst first, beside it the conversation; agents and taboos below. */
export function QualityReportView({ report }: { readonly report: QualityReport }) {
  const { t, lang, shopZone } = useWords();
  const [agent, pickAgent] = useState('');
  const [taboo, pickTaboo] = useState(-1);
  const [pages, turn] = useState(1);
  const [picked, pick] = useState<FlawedTalk | null>(null);
  const rows = report.worst.filter((one) =>
    one.flaws.some((flaw) => (agent === '' || flaw.agent === agent) && (taboo < 0 || flaw.findings.some((found) => found.taboo === taboo))),
  );
  const drawn = page + (pages - 1) * pageAgain;
  const open = rows.find((one) => one === picked) ?? rows[0] ?? null;
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', {
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    // the export's times are the shop's
    timeZone: shopZone,
  });
  return (
    <div className="scroll quality">
      <div className="padded qsum">
        <div className="bar100" aria-hidden="true">
          {grades.map((grade) => report.by[grade] > 0 && <i key={grade} className={`q-${grade}`} style={{ flexGrow: report.by[grade] }} />)}
        </div>
        <p>
          {grades.map((grade) => (
            <span key={grade} className={grade === 'none' ? 'is-ok' : grade === 'hint' ? 'mute' : `is-${grade}`}>
              <Icon name={grade === 'none' ? 'check' : grade} /> {t(`quality.by.${grade}`, { n: report.by[grade].toLocaleString('en') })}
            </span>
          ))}
          <span className="grow" />
          {report.unreadCount > 0 && (
            <span className="s mute">
              {t('quality.unread', {
                n: report.unreadCount,
                lines: `${report.unread
                  .slice(0, 3)
                  .map(({ line }) => line)
                  .join(lang === 'zh' ? '、' : ', ')}${report.unreadCount > 3 ? '…' : ''}`,
              })}
            </span>
          )}
          {report.timeless > 0 && <span className="s mute">{t('quality.timeless', { n: report.timeless })}</span>}
        </p>
      </div>
      <div className="split q">
        <section aria-label={t('quality.worst')}>
          <div className="sec flat">
            <h2>
              {t('quality.worst')} <span className="mute">{rows.length}</span>
            </h2>
            <span className="grow" />
            <select className="field" aria-label={t('quality.agent')} value={agent} onChange={({ target }) => pickAgent(target.value)}>
              <option value="">{t('quality.all-agents')}</option>
              {report.agents
                .filter(({ name }) => name !== '')
                .map(({ name }) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
            </select>
            <select
              className="field"
              aria-label={t('quality.taboo')}
              value={taboo}
              onChange={({ target }) => pickTaboo(Number(target.value))}
            >
              <option value={-1}>{t('quality.all-taboos')}</option>
              {taboos
                .filter((one) => (report.found[one] ?? 0) > 0)
                .map((one) => (
                  <option key={one} value={one}>
                    {t(`taboo.${one}`)}
                  </option>
                ))}
            </select>
          </div>
          {rows.length === 0 &&
            (report.replies === 0 ? (
              <p className="padded is-warn">{t('quality.no-reply')}</p>
            ) : (
              <p className="padded is-ok">{t('quality.clean')}</p>
            ))}
          <ul className="qrows">
            {rows.slice(0, drawn).map((one) => {
              const [flaw] = one.flaws;
              const words = (flaw && one.messages[flaw.message]?.text) ?? '';
              return (
                <li key={one.id} className={one === open ? 'on' : undefined}>
                  <button type="button" aria-pressed={one === open} onClick={() => pick(one)}>
                    <Severity grade={one.severity} />
                    <span className={`cut u-${one.severity}`}>{words}</span>
                    <span
                      className={one.emotion >= 3 ? 'cells hot' : 'cells'}
                      role="img"
                      aria-label={t('read.mood-level', { n: one.emotion })}
                    >
                      {[1, 2, 3, 4].map((cell) => (
                        <i key={cell} className={cell <= one.emotion ? 'on' : undefined} />
                      ))}
                    </span>
                    <span className="cut who">{one.agent || t('quality.nobody')}</span>
                    <span className="s mute at">{one.at === null ? '' : day.format(one.at)}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          {rows.length > drawn && (
            <p className="padded">
              <button type="button" className="link" onClick={() => turn(pages + 1)}>
                {t('quality.more', { n: rows.length - drawn })}
              </button>
            </p>
          )}
          <QualityHeat report={report} />
        </section>
        <aside className="pub" aria-label={t('quality.detail')}>
          {open ? <QualityTalk key={open.id} talk={open} /> : <p className="padded mute">{t('quality.select')}</p>}
        </aside>
      </div>
    </div>
  );
}
