import { useEffect, useRef } from 'react';
import type { Policy } from '../../lib/policy/policy.ts';
import { Icon } from '../icon.tsx';
import { rulesWith } from './known-rules.ts';
import { Skip } from './skip.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';
import { SearchField } from './search-field.tsx';

interface Props {
  readonly policy: Policy;
  readonly current: string | null;
  readonly words: string;
  readonly look: (words: string) => void;
}

/** Rules under their taboos, with the shape of what they do now. */
export function RuleList({ policy, current, words, look }: Props) {
  const here = useRef<HTMLLIElement>(null);
  // who comes by a link finds the rule in the list too
  useEffect(() => {
    // a newer browser answers with a promise, which is no way to end an effect
    here.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const { t, lang } = useWords();
  const found = rulesWith(words);
  const groups = [...new Set(found.map((one) => one.taboo))];
  return (
    <nav className="tlist" aria-label={t('rules.list')}>
      <Skip past="list" />
      <SearchField name={t('rules.find')} words={words} look={look} />
      {found.length === 0 && <p className="padded mute">{t('desk.none')}</p>}
      {groups.map((taboo) => (
        <section key={taboo} aria-label={t(`taboo.${taboo}`)}>
          <h2 className="sec">{t(`taboo.${taboo}`)}</h2>
          <ul>
            {found
              .filter((one) => one.taboo === taboo)
              .map((one) => {
                const grade = policy.rules[one.id] ?? one.severity;
                return (
                  <li key={one.id} ref={one.id === current ? here : undefined} className={one.id === current ? 'on' : undefined}>
                    <a href={linkTo('rules', one.id)} aria-current={one.id === current ? 'true' : undefined}>
                      <span className="cut2">{one.because[lang]}</span>
                      <span className="s mute cut">{one.id}</span>
                    </a>
                    {grade === 'off' ? (
                      <span className="s mute">{t('rules.is-off')}</span>
                    ) : (
                      <span className={`sev is-${grade}`}>
                        <Icon name={grade} />
                        <span className="sr">{t(`severity.${grade}`)}</span>
                      </span>
                    )}
                  </li>
                );
              })}
          </ul>
        </section>
      ))}
    </nav>
  );
}
