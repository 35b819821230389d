import type { Drill } from '../../../lib/practice/drill.ts';
import type { Result } from '../../../lib/practice/stored.ts';
import { useWords } from '../use-words.ts';

const shown = 8;
const tall = 48;

/** The last results as bars, each with its number; what they belong to is said in words. */
export function DrillPast({ results, all }: { readonly results: readonly Result[]; readonly all: readonly Drill[] }) {
  const { t, lang } = useWords();
  const last = results.slice(-shown);
  if (last.length === 0) return <p className="s mute padv">{t('practice.alone')}</p>;
  const nameOf = (id: string) => all.find((one) => one.id === id)?.title[lang] ?? '';
  const day = new Intl.DateTimeFormat(lang === 'zh' ? 'zh-CN' : 'en-GB', { month: 'numeric', day: 'numeric' });
  return (
    <>
      <h2 className="sec flat">{t('practice.past', { n: last.length })}</h2>
      <ol className="past">
        {last.map((one, at) => (
          <li key={`${one.at} ${at}`} title={nameOf(one.drill)}>
            <span className="sr">{t('practice.past-row', { day: day.format(one.at), drill: nameOf(one.drill), n: one.percent })}</span>
            <span className="s" aria-hidden="true">
              {one.percent}
            </span>
            <i
              aria-hidden="true"
              className={at === last.length - 1 ? 'on' : undefined}
              style={{ height: `${Math.max(2, (one.percent / 100) * tall)}px` }}
            />
          </li>
        ))}
      </ol>
      <p className="s mute">{t('practice.alone')}</p>
    </>
  );
}
