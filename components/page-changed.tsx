import { useState } from 'react';
import type { ConsoleState } from '../lib/line-messages.ts';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';

/** What an adapter must find, in the order of the page. */
export const parts = ['buyer', 'list', 'row', 'role', 'text', 'time', 'draft', 'send'] as const;
export type Part = (typeof parts)[number];

/** Parts of the page that are missing, each once. */
export const missingOf = (problems: ConsoleState['problems']): readonly Part[] =>
  parts.filter((part) => problems.some((one) => one.part === part));

interface Props {
  readonly state: ConsoleState;
  readonly name: string;
  readonly again: () => void;
  readonly copy: (text: string) => Promise<boolean>;
  readonly outline: () => Promise<string>;
  /** null: not from here. */
  readonly teach: (() => void) | null;
}

/** The console changed its page: which parts are read and which are not. Nothing is guessed in their place. */
export function PageChanged({ state, name, again, copy, outline, teach }: Props) {
  const { t, lang } = useLocale();
  const [copied, setCopied] = useState<boolean | null>(null);
  const missing = missingOf(state.problems);
  const found = parts.filter((part) => !missing.includes(part));
  const blind = state.conversation === null || state.conversation.messages.length === 0;
  const report = async (): Promise<boolean> => {
    const known = JSON.stringify({ console: state.console, problems: state.problems, guard: state.guard }, null, 2);
    return copy(`${known}\n\n${await outline()}\n`);
  };
  return (
    <section className="notice">
      <h2 className="sev is-warn">
        <Icon name="warn" />
        {t('page.changed', { console: name, n: missing.length })}
      </h2>
      <p className="two">{t(blind ? 'page.note-messages' : 'page.note')}</p>
      <ul className="parts">
        {missing.map((part) => (
          <li key={part}>
            <span className="is-block">
              <Icon name="x" />
            </span>
            <span>{t(`page.part.${part}`)}</span>
            <span className="s is-block">{t('page.missing')}</span>
          </li>
        ))}
        {found.length > 0 && (
          <li>
            <span className="is-ok">
              <Icon name="check" />
            </span>
            <span className="two">{found.map((part) => t(`page.part.${part}`)).join(lang === 'zh' ? '、' : ', ')}</span>
            <span className="s mute">{t('page.read')}</span>
          </li>
        )}
      </ul>
      <div className="acts">
        <button type="button" className="btn go" onClick={() => again()}>
          {t('page.again')}
        </button>
        {teach && (
          <button type="button" className="btn" onClick={() => teach()}>
            {t('page.teach')}
          </button>
        )}
        <button type="button" className="btn" onClick={() => void report().then(setCopied)}>
          {t('page.report')}
        </button>
        <span className="s mute" role="status">
          {copied !== null && t(copied ? 'page.copied' : 'page.not-copied')}
        </span>
      </div>
      <p className="s mute">{t('page.report-note')}</p>
    </section>
  );
}
