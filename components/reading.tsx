import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Conversation, Evidence, Message } from '../lib/conversation/conversation.ts';
import type { Understanding } from '../lib/conversation/understanding.ts';
import type { Bilingual } from '../lib/language/lang.ts';
import { Fact } from './fact.tsx';
import { useLocale } from './locale.tsx';
import { Mood } from './mood.tsx';
import { clauseOf, messageOf, wordsOf } from './quoted.ts';
import { Words } from './words.tsx';

interface Props {
  readonly conversation: Conversation;
  readonly understanding: Understanding;
  readonly gist: Bilingual | null;
  /** Index of the first message of the burst that is going on; Infinity when there is none. */
  readonly liveFrom: number;
  readonly show: (message: string) => void;
}

/** A reading, or the place that it rests on. */
type Resting = Evidence | { readonly evidence: Evidence };

/** What the buyer's side says, in the buyer's words; each line leads back to its message. */
export function Reading({ conversation, understanding, gist, liveFrom, show }: Props) {
  const { lang, t } = useLocale();
  const { complaints, demands, needs, emotion, risks, given, tried, promised, missing, open, stage } = understanding;
  const comma = lang === 'zh' ? '、' : ', ';
  if (!conversation.messages.some((one) => one.role === 'buyer')) {
    return (
      <section className="read" aria-label={t('read.reading')}>
        <p className="mute">{t('read.quiet')}</p>
      </section>
    );
  }
  const said = (evidence: Evidence, words: ReactNode) => {
    const message = messageOf(evidence, conversation);
    return message === undefined ? (
      words
    ) : (
      <button
        type="button"
        className="said out"
        title={`${t('read.show')}：${wordsOf(evidence, conversation)}`}
        onClick={() => show(message.id)}
      >
        {words}
      </button>
    );
  };
  // the comma goes with its word, or it might begin a line
  const listed = <T extends { readonly evidence: Evidence }>(items: readonly T[], words: (one: T) => string) =>
    items.map((one, place) => (
      <Fragment key={place}>
        {said(one.evidence, `${words(one)}${place < items.length - 1 ? comma.trim() : ''}`)}
        {comma.endsWith(' ') && ' '}
      </Fragment>
    ));
  const placeOf = (item: Resting) => ('evidence' in item ? item.evidence.message : item.message);
  const last = (items: readonly Resting[]): Message | undefined => conversation.messages[Math.max(-1, ...items.map(placeOf))];
  const live = (items: readonly Resting[]) => items.some((one) => placeOf(one) >= liveFrom);
  // one clause may say several things; it is shown once, and of many clauses the latest three
  const clauses = (places: readonly Evidence[]) =>
    places
      .map((evidence) => ({ evidence, words: clauseOf(evidence, conversation) }))
      .filter(({ words }, place, all) => all.findIndex((one) => one.words === words) === place)
      .slice(-3);
  const quoted = (places: readonly Evidence[]) => listed(clauses(places), (one) => one.words);
  const moodWords = emotion.evidence ? clauseOf(emotion.evidence, conversation) : '';
  return (
    <section className="read" aria-label={t('read.reading')}>
      {gist && <p className="gist">{complaints[0] ? said(complaints[0].evidence, gist[lang]) : gist[lang]}</p>}
      <dl className="facts">
        {complaints.length === 0 && (
          <Fact name={t('read.kind')} show={show}>
            {t('read.question')}
          </Fact>
        )}
        {demands.length > 0 && (
          <Fact name={t('read.wants')} message={last(demands)} live={live(demands)} show={show}>
            {listed(demands, (one) => t(`demand.${one.demand}`))}
          </Fact>
        )}
        {needs.length > 0 && (
          <Fact name={t('read.needs')} message={last(needs)} live={live(needs)} show={show}>
            {listed(needs, (one) => t(`need.${one.need}`))}
          </Fact>
        )}
        <Fact
          name={t('read.mood')}
          message={emotion.evidence ? messageOf(emotion.evidence, conversation) : undefined}
          live={emotion.evidence !== null && emotion.evidence.message >= liveFrom}
          show={show}
        >
          <span className="mooded">
            <Mood level={emotion.level} />
            {moodWords !== '' && <Words said={moodWords} />}
          </span>
        </Fact>
        {risks.length > 0 && (
          <Fact name={t('read.risk')} message={last(risks)} live={live(risks)} show={show}>
            {risks.map((one) => (
              <span key={one.risk} className="risk">
                {said(one.evidence, t(`risk.${one.risk}`))}
              </span>
            ))}
          </Fact>
        )}
        {given.length > 0 && (
          <Fact name={t('read.given')} message={last(given)} live={live(given)} show={show}>
            {listed(given, (one) => t(`given.${one.given}`))}
          </Fact>
        )}
        {promised.length > 0 && (
          <Fact name={t('read.promised')} message={last(promised)} live={live(promised)} show={show}>
            {quoted(promised)}
          </Fact>
        )}
        {tried.length > 0 && (
          <Fact name={t('read.tried')} message={last(tried)} live={live(tried)} show={show}>
            {quoted(tried)}
          </Fact>
        )}
        {missing.length > 0 && (
          <Fact name={t('read.missing')} show={show}>
            <span className="lack">{missing.map((one) => t(`given.${one}`)).join(comma)}</span>
          </Fact>
        )}
        {open.length > 0 && (
          <Fact name={t('read.open')} message={last(open)} live={live(open)} show={show}>
            {quoted(open.map(({ evidence }) => evidence))}
          </Fact>
        )}
        {complaints.length > 0 && stage !== 'received' && (
          <Fact name={t('read.stage')} show={show}>
            {t(`stage.${stage}`)}
          </Fact>
        )}
      </dl>
    </section>
  );
}
