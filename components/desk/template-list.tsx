import { useEffect, useRef, useState } from 'react';
import type { Template } from '../../lib/templates/template.ts';
import { Choice } from '../choice.tsx';
import { groupWords } from './group-words.ts';
import type { Library } from './use-library.ts';
import { Skip } from './skip.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';
import { SearchField } from './search-field.tsx';

export type Scope = 'all' | 'own' | 'team' | 'starter';

interface Props {
  readonly library: Library;
  readonly shown: readonly Template[];
  readonly current: string | null;
  readonly words: string;
  readonly look: (words: string) => void;
  readonly scope: Scope;
  readonly turn: (scope: Scope) => void;
  /** Local date, YYYY-MM-DD. */
  readonly today: string;
}

/** Rows that are drawn at first, and more at each press. */
const page = 250;

/** Templates by group, or by how well they fit the words that were typed. */
export function TemplateList({ library, shown, current, words, look, scope, turn, today }: Props) {
  const { t } = useWords();
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const [pages, turnPage] = useState(1);
  // the one that is open is always among them
  const drawn = Math.max(pages * page, shown.findIndex((one) => one.id === current) + 20);
  const rows = shown.slice(0, drawn);
  const groups = words.trim() === '' ? [...new Set(rows.map((one) => one.group))] : [null];
  const noteOf = (one: Template): string => {
    if (one.until !== undefined && one.until < today) return t('tpl.over', { day: one.until });
    if (one.from !== undefined && one.from > today) return t('tpl.later', { day: one.from });
    if (one.scope === 'own') return t('tpl.whose.own');
    if (library.shared.has(one.id) && !library.own.has(one.id)) return t('tpl.scope.team');
    return library.own.has(one.id) ? t((library.own.get(one.id)?.history.length ?? 0) > 0 ? 'tpl.edited' : 'tpl.scope.own') : '';
  };
  return (
    <nav className="tlist" aria-label={t('tpl.list')}>
      <Skip past="list" />
      <SearchField name={t('tpl.find')} words={words} look={look} />
      <div className="tools tight">
        <Choice
          name={t('tpl.scope')}
          current={scope}
          options={[
            ['all', t('tpl.scope.all')],
            ['own', t('tpl.scope.own')],
            ...(library.shared.size > 0 ? [['team', t('tpl.scope.team')] as const] : []),
            ['starter', t('tpl.scope.starter')],
          ]}
          choose={turn}
        />
      </div>
      {shown.length === 0 && <p className="padded mute">{t('desk.none')}</p>}
      {groups.map((group) => {
        const within = group === null ? rows : rows.filter((one) => one.group === group);
        return (
          <section key={group ?? ''}>
            {group !== null && (
              <h2 className="sec">
                {groupWords(group, t)} <span className="mute">{within.length}</span>
              </h2>
            )}
            <ul>
              {within.map((one) => (
                <li key={one.id} ref={one.id === current ? here : undefined} className={one.id === current ? 'on' : undefined}>
                  <a href={linkTo('templates', one.id)} aria-current={one.id === current ? 'true' : undefined}>
                    <span className="cut" lang={one.lang}>
                      {one.title}
                    </span>
                    <span className="s mute cut" lang={one.lang}>
                      {one.text}
                    </span>
                  </a>
                  <span className="s mute">{noteOf(one)}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      {shown.length > drawn && (
        <p className="padded">
          <button type="button" className="btn" onClick={() => turnPage(pages + 1)}>
            {t('tpl.more', { n: shown.length - drawn })}
          </button>
        </p>
      )}
    </nav>
  );
}
