import { useQuery } from '@tanstack/react-query';
import { erasable, keptParts } from '../../../lib/cases/inventory.ts';
import type { KeptPart } from '../../../lib/cases/inventory.ts';
import { mostFaults } from '../../../lib/faults/fault.ts';
import { inventoryQuery } from '../../../lib/queries.ts';
import { stampOf } from '../../../lib/words/times.ts';
import { useDesk } from '../context.ts';
import { usePolicy } from '../use-policy.ts';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { ErasePress } from './erase-press.tsx';
import { RoomLine } from './room-line.tsx';
import { sizeWords } from './size-words.ts';

const heads = ['what', 'from', 'rows', 'size', 'oldest', 'long', 'act'] as const;
const numbers: readonly string[] = ['rows', 'size'];
/** Where a part can be looked through and changed. */
const pages: Readonly<Partial<Record<KeptPart, readonly [page: string, at?: string]>>> = {
  cases: ['cases'],
  templates: ['templates'],
  verdicts: ['rules', 'verdicts'],
  papers: ['practice'],
  views: ['cases'],
  policy: ['policy'],
  settings: ['settings'],
  taught: ['consoles'],
  team: ['team'],
  keys: ['team', 'keys'],
  faults: ['settings', 'errors'],
};

/** Everything that lies on this machine: how much of it, since when, for how long, and away with it. */
export function KeptTable() {
  const { t, locale } = useWords();
  const { settings } = useDesk();
  const { own } = usePolicy();
  const amounts = useQuery(inventoryQuery).data?.amounts ?? [];
  const days = settings.keepDays ?? null;
  const size = (bytes: number, about: boolean) => (about ? t('kept.about', { size: sizeWords(bytes) }) : sizeWords(bytes));
  const long: Readonly<Record<KeptPart, string>> = {
    cases: days === null ? t('kept.long.cases') : t('kept.long.days-of', { n: days }),
    reminders: t('kept.long.with-case'),
    lists: t('kept.long.with-case'),
    days: t('kept.long.ever'),
    waiting: t('kept.long.answered'),
    receipts: t('kept.long.ever'),
    templates: t('kept.long.removed'),
    uses: t('kept.long.ever'),
    verdicts: t('kept.long.removed'),
    papers: t('kept.long.removed'),
    views: t('kept.long.removed'),
    policy: t('kept.long.ever'),
    settings: t('kept.long.ever'),
    taught: t('kept.long.removed'),
    team: t('kept.long.team'),
    keys: t('kept.long.ever'),
    traffic: t('kept.long.ever'),
    faults: t('kept.long.newest', { n: mostFaults }),
    practice: t('kept.long.practice'),
    session: t('kept.long.closed'),
  };
  const rows = keptParts.map((part) => ({
    ...(amounts.find((one) => one.part === part) ?? { rows: 0, bytes: 0, about: false, oldest: null }),
    part,
    what: t(part === 'cases' && !own.mask ? 'kept.what.open-cases' : `kept.what.${part}`),
    erases: erasable.find((one) => one === part),
    link: pages[part],
  }));
  const sum = rows.reduce((all, one) => ({ bytes: all.bytes + one.bytes, about: all.about || one.about }), { bytes: 0, about: false });
  return (
    <section aria-label={t('kept.title')}>
      <h2 className="sec flat">{t('kept.title')}</h2>
      <p className="s mute line">{t('kept.note')}</p>
      <table className="t mini ledger">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={numbers.includes(head) ? 'r' : undefined}>
                {t(`kept.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, what, rows: count, bytes, about, oldest, erases, link }) => (
            <tr key={part}>
              <td>{what}</td>
              <td className="mute">{t(`kept.from.${part}`)}</td>
              <td className="r">{count}</td>
              <td className="r nb">{count === 0 ? '–' : size(bytes, about)}</td>
              <td className="nb mute">{oldest === null ? '–' : stampOf(oldest, locale.timeZone).slice(0, 10)}</td>
              <td className="mute">{long[part]}</td>
              <td className="nb">
                {erases !== undefined && count > 0 && <ErasePress what={erases} name={what} />}
                {link && (
                  <a className="link" href={linkTo(...link)} aria-label={`${t('kept.see')}: ${what}`}>
                    {t('kept.see')}
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={3}>
              <b>{t('kept.sum')}</b>
            </td>
            <td className="r nb">
              <b>{size(sum.bytes, sum.about)}</b>
            </td>
            <td colSpan={3} />
          </tr>
        </tfoot>
      </table>
      <RoomLine />
    </section>
  );
}
