import { clockSources } from '../../lib/policy/clock-sources.ts';
import { clockFor } from '../../lib/policy/clocks.ts';
import { lasting } from '../../lib/words/times.ts';
import { refresh } from '../../lib/queries.ts';
import { useQueryClient } from '@tanstack/react-query';
import { Icon } from '../icon.tsx';
import { useDesk } from './context.ts';
import type { KnownConsole } from './context.ts';
import { PageFrame } from './page-frame.tsx';
import { TaughtSites } from './taught-sites.tsx';
import { usePolicy } from './use-policy.ts';
import { useWords } from './use-words.ts';

const parts = ['read', 'write', 'guard', 'switch'] as const;
const levels = ['sure', 'likely', 'weak', 'none'] as const;
const shapes = { sure: 'check', likely: 'check', weak: 'hint', none: 'x' } as const;
const tones = { sure: 'is-ok', likely: 'two', weak: 'is-warn', none: 'mute' } as const;

/** Every console that has an adapter, with what is known of it and how well. */
export function ConsolesPage() {
  const { t, lang } = useWords();
  const { consoles, settings, ask } = useDesk();
  const { own } = usePolicy();
  const client = useQueryClient();
  const turn = (id: string, on: boolean) =>
    void ask('saveSettings', { off: on ? settings.off.filter((one) => one !== id) : [...settings.off, id] }).then(
      () => refresh(client, ['settings']),
      () => refresh(client, ['settings']),
    );
  const limitOf = ({ marketplace }: KnownConsole) => {
    const { each } = clockFor(own, marketplace);
    return each === null ? t('console.limit-none') : lasting(each * 1000, lang);
  };
  return (
    <PageFrame title={t('desk.consoles')} note={t('console.note')}>
      <div className="scroll" tabIndex={0} role="region" aria-label={t('console.list')}>
        <table className="t cons">
          <thead>
            <tr>
              <th>{t('console.name')}</th>
              <th>{t('console.site')}</th>
              {parts.map((part) => (
                <th key={part}>{t(`console.${part}`)}</th>
              ))}
              <th>{t('console.enter')}</th>
              <th>{t('console.limit')}</th>
              <th>{t('console.since')}</th>
              <th>{t('console.on')}</th>
            </tr>
          </thead>
          <tbody>
            {consoles.map((one) => (
              <tr key={one.id}>
                <td>
                  <b>{one.name[lang]}</b>
                  {one.known.note && <p className="s two wrap">{one.known.note[lang]}</p>}
                </td>
                <td className="nb">
                  <a className="link" href={one.address} target="_blank" rel="noreferrer">
                    {new URL(one.address).host}
                  </a>
                </td>
                {parts.map((part) => {
                  const level = one.known[part];
                  return (
                    <td key={part} className={`nb ${tones[level]}`}>
                      <Icon name={shapes[level]} /> {t(`console.known.${level}`)}
                    </td>
                  );
                })}
                <td className="nb two">{t(`console.enter.${one.enter}`)}</td>
                <td className="nb" title={one.marketplace === null ? undefined : clockSources[one.marketplace][lang]}>
                  {limitOf(one)}
                </td>
                <td className="mute nb">{one.known.since}</td>
                <td>
                  <input
                    type="checkbox"
                    role="switch"
                    className="switch"
                    aria-label={t('console.use', { console: one.name[lang] })}
                    checked={!settings.off.includes(one.id)}
                    onChange={(event) => turn(one.id, event.target.checked)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <section className="padded">
          <h2 className="sec flat">{t('console.key')}</h2>
          <dl className="legend">
            {levels.map((level) => (
              <div key={level}>
                <dt className={tones[level]}>
                  <Icon name={shapes[level]} /> {t(`console.known.${level}`)}
                </dt>
                <dd className="two">{t(`console.key.${level}`)}</dd>
              </div>
            ))}
          </dl>
          <p className="mute s">{t('console.guard-note')}</p>
        </section>
        <TaughtSites />
      </div>
    </PageFrame>
  );
}
