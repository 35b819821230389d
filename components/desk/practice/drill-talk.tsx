import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { Message } from '../../../lib/conversation/conversation.ts';
import type { Play } from '../../../lib/practice/play.ts';
import type { Mark, Score } from '../../../lib/practice/score.ts';
import { DrillMark } from './drill-mark.tsx';
import type { Ending } from './drill-session.ts';
import { useWords } from '../use-words.ts';

interface Props {
  readonly play: Play;
  /** null: not shown here, or not yet. */
  readonly score: Score | null;
  readonly ended: Ending | null;
  /** Whose window it is: their own words stand at the right. */
  readonly mine: 'agent' | 'buyer';
}

/** The conversation so far, under each reply what earned and what cost points. */
export function DrillTalk({ play, score, ended, mine }: Props) {
  const { t } = useWords();
  const foot = useRef<HTMLLIElement>(null);
  useEffect(() => {
    foot.current?.scrollIntoView({ block: 'end' });
  }, [play.messages.length, ended]);
  const turnOf = new Map(play.turns.map((turn, at) => [turn.message, at]));
  return (
    <ol className="turns" aria-live="polite">
      {play.messages.map((message, at) => {
        const turn = turnOf.get(at);
        const marks = turn === undefined || !score ? [] : score.marks.filter((one) => one.turn === turn);
        return (
          <li key={message.id} className={message.role === mine ? 'a' : undefined}>
            <span className="said" lang={play.drill.lang}>
              <span className="sr">
                {message.role === mine ? t('practice.you') : t(mine === 'agent' ? 'practice.buyer' : 'pair.agent')}{' '}
              </span>
              {message.role === 'agent' ? underlined(message.text, marks) : <Said message={message} />}
            </span>
            {marks.map((mark) => (
              <DrillMark
                key={`${mark.step} ${mark.broken?.rule} ${mark.late} ${mark.unsettled}`}
                mark={
                  marks.some((other) => other !== mark && other.better === mark.better && marks.indexOf(other) < marks.indexOf(mark))
                    ? { ...mark, better: null }
                    : mark
                }
                said={message.text}
                lang={play.drill.lang}
              />
            ))}
          </li>
        );
      })}
      <li ref={foot} className="ending">
        {ended && <p className={ended === 'solved' ? 'is-ok' : ended === 'lost' ? 'is-block' : 'mute'}>{t(`practice.end.${ended}`)}</p>}
      </li>
    </ol>
  );
}

function Said({ message }: { readonly message: Message }) {
  const { t } = useWords();
  const { kind } = message;
  if (kind === 'goods') return <span className="mute">{`${t('practice.goods')}: ${message.goods ?? ''}`}</span>;
  return (
    <>
      {(kind === 'image' || kind === 'video') && <b className="pic">[{t(kind === 'image' ? 'practice.photo' : 'practice.video')}] </b>}
      {message.text}
    </>
  );
}

/** The words that broke a rule, marked in the reply itself. */
function underlined(text: string, marks: readonly Mark[]): ReactNode {
  const spans = marks
    .flatMap(({ span, broken, points }) => (span && broken ? [{ ...span, grave: points <= -4 }] : []))
    .toSorted((a, b) => a.start - b.start);
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end, grave } of spans) {
    if (start < from) continue;
    parts.push(
      text.slice(from, start),
      <span key={start} className={grave ? 'u-block' : 'u-warn'}>
        {text.slice(start, end)}
      </span>,
    );
    from = end;
  }
  return [...parts, text.slice(from)];
}
