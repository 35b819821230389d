import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { understand } from '../../lib/conversation/understand.ts';
import { builtIn } from '../../lib/policy/built-in.ts';
import { begin, reply } from '../../lib/practice/play.ts';
import type { Check, Play } from '../../lib/practice/play.ts';
import { scoreOf } from '../../lib/practice/score.ts';
import type { Result } from '../../lib/practice/stored.ts';
import { policyOf } from '../../lib/queries.ts';
import { checkAll } from '../../lib/taboos/check-all.ts';
import '../styles/practice.css';
import { useNow } from '../now.tsx';
import { useDesk } from './context.ts';
import { DrillCompose } from './practice/drill-compose.tsx';
import { DrillFromCase } from './practice/drill-from-case.tsx';
import { DrillList } from './practice/drill-list.tsx';
import { DrillScore } from './practice/drill-score.tsx';
import { fromCase } from './practice/drill-session.ts';
import type { Ending, Session } from './practice/drill-session.ts';
import { DrillTalk } from './practice/drill-talk.tsx';
import { PageFrame } from './page-frame.tsx';
import { usePractice } from './practice/use-practice.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

/** Scripted buyers to practise with, scored by the live rules and the six steps. */
export function PracticePage({ at }: { readonly at: string | null }) {
  const { t, lang } = useWords();
  const { ask } = useDesk();
  const now = useNow();
  const practice = usePractice();
  const policy = useQuery(policyOf(null)).data ?? builtIn;
  const drill = practice.all.find((one) => one.id === at) ?? practice.all.find((one) => one.lang === lang) ?? practice.all[0];
  const [session, keep] = useState<Session | null>(null);
  const [limit, setLimit] = useState<number | null>(null);
  const [unkept, setUnkept] = useState(false);
  if (!drill) return null;
  const check: Check = (draft, conversation, moment) => checkAll(draft, conversation, policy, moment, understand(conversation));
  const fresh = (): Session => ({ play: begin(drill, now), before: [], since: now, ended: null });
  const current = session?.play.drill.id === drill.id ? session : fresh();
  const { play } = current;
  const score = scoreOf(play);

  const finish = (after: Play, ended: Ending) => {
    const result: Result = { drill: drill.id, at: now, percent: scoreOf(after).percent, end: ended, replies: after.turns.length, limit };
    setUnkept(false);
    ask('savePaper', { kind: 'drill-result', id: `${now}-${drill.id}`, text: JSON.stringify(result) }).catch(() => setUnkept(true));
  };
  const send = (text: string) => {
    const late = limit !== null && now - current.since > limit * 1000;
    const after = reply(play, text, { now, late, check });
    if (after === play) return;
    keep({ play: after, before: [...current.before, play], since: now, ended: after.end });
    if (after.end !== null) finish(after, after.end);
  };
  const [last] = current.before.slice(-1);
  const over = current.ended !== null;
  const made = at === fromCase;
  return (
    <PageFrame
      title={made ? t('practice.from') : `${t('desk.practice')} · ${drill.title[lang]}`}
      note={
        unkept ? t('practice.unkept') : play.turns.length > 0 && !made ? t('practice.turn', { n: play.turns.length }) : t('practice.note')
      }
      acts={
        made ? (
          <a className="btn big" href={linkTo('practice')}>
            {t('desk.close')}
          </a>
        ) : (
          <>
            {last && !over && (
              <button
                type="button"
                className="btn big"
                onClick={() => keep({ play: last, before: current.before.slice(0, -1), since: now, ended: null })}
              >
                {t('practice.back')}
              </button>
            )}
            {play.turns.length > 0 && (
              <button type="button" className="btn big" onClick={() => keep(fresh())}>
                {t('practice.again')}
              </button>
            )}
            {play.turns.length > 0 && !over && (
              <button
                type="button"
                className="btn big"
                onClick={() => {
                  keep({ ...current, ended: 'ended' });
                  finish(play, 'ended');
                }}
              >
                {t('practice.finish')}
              </button>
            )}
            {play.turns.length === 0 && (
              <a className="btn big" href={linkTo('practice', fromCase)}>
                {t('practice.from')}
              </a>
            )}
          </>
        )
      }
    >
      {made ? (
        <DrillFromCase />
      ) : (
        <div className="tri drill">
          <DrillList practice={practice} current={drill.id} />
          <section className="conv" aria-label={t('practice.talk')}>
            <DrillTalk play={play} score={score} ended={current.ended} />
            <DrillCompose
              key={`${drill.id} ${play.turns.length} ${over}`}
              over={over}
              lang={drill.lang}
              since={current.since}
              limit={limit}
              setLimit={(seconds) => {
                // the clock runs from the moment in which it is wanted
                setLimit(seconds);
                keep({ ...current, since: now });
              }}
              send={send}
            />
          </section>
          <DrillScore play={play} score={score} practice={practice} ended={current.ended} />
        </div>
      )}
    </PageFrame>
  );
}
