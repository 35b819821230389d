import { useMemo, useState } from 'react';
import { understand } from '../../lib/conversation/understand.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import type { Finding } from '../../lib/taboos/finding.ts';
import { Ground } from '../ground.tsx';
import { useNow } from '../now.tsx';
import { Severity } from '../severity.tsx';
import { Swap } from '../swap.tsx';
import { useDesk } from './context.ts';
import { conversationOf } from './try-lines.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly policy: Policy;
  readonly draft: string;
  readonly talk: string;
  readonly write: (draft: string, talk: string) => void;
}

/** A sentence to try, with or without a conversation before it: what the check says of it now. */
export function TryIt({ policy, draft, talk, write }: Props) {
  const { t, lang } = useWords();
  // to the minute: rules that look at the clock need no second, and the list stays still
  const minute = Math.floor(useNow() / 60_000) * 60_000;
  const findings = useMemo(() => {
    if (draft.trim() === '') return [];
    const conversation = conversationOf(talk, minute);
    return checkAll(draft, conversation, policy, conversation ? minute : null, conversation && understand(conversation));
  }, [draft, talk, policy, minute]);
  return (
    <aside className="pub" aria-label={t('try.title')}>
      <h2 className="sec flat">{t('try.title')}</h2>
      <label className="col">
        <span className="s mute">{t('try.draft')}</span>
        <textarea rows={3} maxLength={20_000} value={draft} onChange={(event) => write(event.target.value, talk)} />
      </label>
      <label className="col">
        <span className="s mute">{t('try.talk')}</span>
        <textarea
          rows={3}
          maxLength={20_000}
          value={talk}
          placeholder={t('try.talk-note')}
          onChange={(event) => write(draft, event.target.value)}
        />
      </label>
      <div role="status">
        {draft.trim() === '' ? (
          <p className="s mute">{t('try.empty')}</p>
        ) : findings.length === 0 ? (
          <p className="is-ok">{t('check.clean')}</p>
        ) : (
          <ol className="tried">
            {findings.map((one) => (
              <Tried key={`${one.rule} ${one.start}`} finding={one} draft={draft} lang={lang} />
            ))}
          </ol>
        )}
      </div>
    </aside>
  );
}

function Tried({ finding, draft, lang }: { readonly finding: Finding; readonly draft: string; readonly lang: 'zh' | 'en' }) {
  const { t } = useWords();
  const { ask } = useDesk();
  // holds for this sentence: another one is another question
  const [noted, setNoted] = useState<string | null>(null);
  const words = draft.slice(finding.start ?? 0, finding.end ?? 0);
  const { rule, taboo, severity } = finding;
  const note = () =>
    void ask('giveVerdict', { what: 'wrong', rule, taboo, severity, words, draft, console: null }).then(
      () => setNoted(draft),
      () => setNoted(null),
    );
  return (
    <li className={severity === 'block' ? 'block' : undefined}>
      <p className="head">
        <Severity grade={severity} />
        <span className="rule cut">{t(`taboo.${taboo}`)}</span>
      </p>
      <p>
        {words !== '' && <q className="out">{`“${words}”`}</q>} {finding.message[lang]}
      </p>
      {finding.ground && <Ground ground={finding.ground} />}
      {finding.fix && <Swap fix={finding.fix} draft={draft} />}
      <p className="acts">
        {!rule.startsWith('phrase:') && (
          <a className="link s" href={linkTo('rules', rule)}>
            {t('try.see')}
          </a>
        )}
        {noted === draft ? (
          <span className="is-ok s">{t('try.noted')}</span>
        ) : (
          <button type="button" className="link s" onClick={note}>
            {t('try.wrong')}
          </button>
        )}
      </p>
    </li>
  );
}
