import { useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { Choice } from '../../choice.tsx';
import type { Practice } from './use-practice.ts';
import { Skip } from '../skip.tsx';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { SearchField } from '../search-field.tsx';

/** Every drill with the mood of its buyer and the last result. */
export function DrillList({ practice, current }: { readonly practice: Practice; readonly current: string }) {
  const { t, lang } = useWords();
  const { own, all, results } = practice;
  const open = all.find((one) => one.id === current);
  const [picked, pick] = useState<'zh' | 'en' | null>(null);
  const [words, look] = useState('');
  const spoken = picked ?? open?.lang ?? lang;
  const looked = words.trim().toLowerCase();
  const shown = all.filter(
    (one) =>
      one.lang === spoken &&
      (looked === '' || `${one.title[lang]} ${t(`type.${one.type}`)} ${one.opening.join(' ')}`.toLowerCase().includes(looked)),
  );
  const groups: readonly (readonly [string, readonly Drill[]])[] = [
    [t('practice.own'), shown.filter((one) => own.includes(one))],
    [t('practice.list'), shown.filter((one) => !own.includes(one))],
  ];
  const lastOf = (id: string) => results.findLast((one) => one.drill === id)?.percent;
  return (
    <nav className="tlist" aria-label={t('practice.list')}>
      <Skip past="list" />
      <SearchField name={t('practice.find')} words={words} look={look} />
      <div className="tools tight">
        <Choice
          name={t('practice.lang')}
          current={spoken}
          options={[
            ['zh', t('practice.zh')],
            ['en', t('practice.en')],
          ]}
          choose={pick}
        />
      </div>
      {shown.length === 0 && <p className="padded mute">{t('desk.none')}</p>}
      {groups
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => (
          <section key={name}>
            <h2 className="sec">
              {name} <span className="mute">{rows.length}</span>
            </h2>
            <ul>
              {rows.map((one) => {
                const last = lastOf(one.id);
                return (
                  <li key={one.id} className={one.id === current ? 'on' : undefined}>
                    <a href={linkTo('practice', one.id)} aria-current={one.id === current ? 'true' : undefined}>
                      <span className="cut">{one.title[lang]}</span>
                      <span className="s mute drillnote">
                        <span
                          className={one.mood >= 3 ? 'cells hot' : 'cells'}
                          role="img"
                          aria-label={t('read.mood-level', { n: one.mood })}
                        >
                          {[1, 2, 3, 4].map((cell) => (
                            <i key={cell} className={cell <= one.mood ? 'on' : undefined} />
                          ))}
                        </span>
                        {t(`type.${one.type}`)}
                      </span>
                    </a>
                    <span className={last === undefined ? 's mute' : undefined}>{last ?? t('practice.new')}</span>
                  </li>
                );
              })}
            </ul>
          </section>
        ))}
    </nav>
  );
}
