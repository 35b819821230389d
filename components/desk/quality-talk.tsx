import type { ReactNode } from 'react';
import type { FlawedTalk } from '../../lib/audit/log/sum.ts';
import type { Finding } from '../../lib/taboos/finding.ts';
import { Ground } from '../ground.tsx';
import { Severity } from '../severity.tsx';
import { Swap } from '../swap.tsx';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

const before = 8;

/** One conversation with what was found in it, at the reply in which it stands. */
export function QualityTalk({ talk }: { readonly talk: FlawedTalk }) {
  const { t } = useWords();
  const first = Math.max(0, Math.min(...talk.flaws.map(({ message }) => message)) - before);
  const flawAt = new Map(talk.flaws.map((flaw) => [flaw.message, flaw]));
  const shown = talk.messages.slice(first, first + 60).map((message, at) => ({ ...message, place: first + at }));
  return (
    <>
      <h2 className="sec flat">
        {talk.agent || t('quality.nobody')} <span className="mute">{[talk.buyer, talk.id].filter(Boolean).join(' ')}</span>
      </h2>
      <p className="s mute">{talk.types.map((type) => t(`type.${type}`)).join(', ')}</p>
      {first > 0 && <p className="s mute">{t('quality.cut', { n: first })}</p>}
      <ol className="qtalk">
        {shown.map(({ role, kind, text, place }) => {
          const flaw = flawAt.get(place);
          const told = flaw?.findings.filter(({ severity }) => severity !== 'hint') ?? [];
          return (
            <li key={place} className={role === 'agent' ? 'a' : role === 'buyer' ? undefined : 'bot'}>
              <span className="said">
                <span className="sr">{role === 'buyer' ? t('rules.buyer') : role === 'agent' ? t('rules.agent') : t('rules.bot')} </span>
                {text === '' && kind !== 'text' ? <b>{t(`read.${kind}`)}</b> : underlined(text, told)}
              </span>
              {onceEach(told).map((found) => (
                <One key={`${found.rule} ${found.start}`} found={found} text={text} />
              ))}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** The same rule at several places of one reply is said once; its places are all underlined. */
const onceEach = (findings: readonly Finding[]): readonly Finding[] =>
  [...new Map(findings.toReversed().map((one) => [`${one.rule} ${one.message.en}`, one])).values()].toReversed();

function One({ found, text }: { readonly found: Finding; readonly text: string }) {
  const { t, lang } = useWords();
  return (
    <div className={`found ${found.severity}`}>
      <p>
        <Severity grade={found.severity} /> <span className="s mute">{t(`taboo.${found.taboo}`)}</span>
      </p>
      <p>{found.message[lang]}</p>
      {found.ground && <Ground ground={found.ground} />}
      {found.fix && <Swap fix={found.fix} draft={text} />}
      {!found.rule.startsWith('phrase:') && (
        <p>
          <a className="link s" href={linkTo('rules', found.rule)}>
            {t('try.see')}
          </a>
        </p>
      )}
    </div>
  );
}

function underlined(text: string, findings: readonly Finding[]): ReactNode {
  const spans = findings
    .flatMap(({ start, end, severity }) => (start === null || end === null ? [] : [{ start, end, severity }]))
    .toSorted((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, severity } of spans) {
    if (start < from) continue;
    parts.push(
      text.slice(from, start),
      <span key={start} className={`u-${severity}`}>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
