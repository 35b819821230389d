import { ratedOf } from '../../../lib/insights/rated.ts';
import { shareOf, atShare } from '../../../lib/insights/spread.ts';
import { sumOf, under } from '../../../lib/insights/counts.ts';
import type { Counts } from '../../../lib/insights/counts.ts';
import type { Insights } from '../../../lib/insights/weeks.ts';
import { lasting, running } from '../../../lib/words/times.ts';
import { useWords } from '../use-words.ts';

/** All first replies of a week, whatever console they were given in. */
function repliesOf(counts: Counts): Counts {
  return sumOf(under(counts, 'reply').map(([name, count]) => ({ [`reply|${name.split('|')[1] ?? ''}`]: count })));
}

const hour = 3_600_000;
const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;

/** The numbers of the last seven days, each with those of the seven before and with what it rests on. */
export function Figures({ weeks }: Pick<Insights, 'weeks'>) {
  const { t, lang } = useWords();
  const now = weeks.at(-1)?.counts ?? {};
  const was = weeks.at(-2)?.counts ?? {};
  const none = { value: t('ins.fig.none'), note: '' };
  const lengths = (counts: Counts, name: string, words: (ms: number) => string) => {
    const [half, most] = [atShare(counts, name, 0.5), atShare(counts, name, 0.9)];
    return half && most ? { value: `${words(half.ms)} · ${words(most.ms)}`, note: t('ins.fig.rests', { of: half.of }) } : none;
  };
  // from an hour on nobody counts minutes, from two days on nobody hours
  const roughly = (ms: number): string => {
    if (ms < hour) return lasting(ms, lang);
    const hours = Math.round(ms / hour);
    return hours < 48 ? t('ins.fig.hours', { n: hours }) : t('ins.fig.days', { n: Math.round(hours / 2.4) / 10 });
  };
  const part = (good: string, bad: string) => {
    const share = shareOf(now, good, bad);
    return share ? { value: percent(share.share), note: t('ins.fig.of', { of: share.of, good: share.good }) } : none;
  };
  const rated = ratedOf(now);
  const cases = now['cases'] ?? 0;
  const figures = [
    ['cases', { value: String(cases), note: t('ins.fig.before', { was: was['cases'] ?? 0 }) }],
    ['reply', lengths(repliesOf(now), 'reply', (ms) => (ms < hour ? running(ms) : lasting(ms, lang)))],
    ['solve', lengths(now, 'solve', roughly)],
    ['promise', part('promise|kept', 'promise|broken')],
    ['limit', part('limit|kept', 'limit|missed')],
    ['wait', part('wait|kept', 'wait|missed')],
    [
      'reopened',
      cases === 0
        ? none
        : { value: percent((now['reopened'] ?? 0) / cases), note: t('ins.fig.of', { of: cases, good: now['reopened'] ?? 0 }) },
    ],
    ['satisfied', rated.mean === null ? none : { value: `${rated.mean} / 5`, note: t('ins.fig.rests', { of: rated.of }) }],
  ] as const;
  return (
    <ul className="figs ins" aria-label={t('ins.fig.figures')}>
      {figures.map(([name, { value, note }]) => (
        <li key={name}>
          <span className="s mute">{t(`ins.fig.${name}`)}</span>
          <b className={value === none.value ? 'mute' : undefined}>{value}</b>
          <span className="s mute">{note}</span>
        </li>
      ))}
    </ul>
  );
}
