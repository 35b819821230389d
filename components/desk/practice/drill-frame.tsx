import type { ReactNode } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { scoreOf } from '../../../lib/practice/score.ts';
import { Choice } from '../../choice.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useWords } from '../use-words.ts';
import { DrillList } from './drill-list.tsx';
import { DrillScore } from './drill-score.tsx';
import { buyers } from './drill-session.ts';
import type { BuyerBy, Talk } from './drill-session.ts';
import { DrillTalk } from './drill-talk.tsx';
import { PracticeViews } from './practice-views.tsx';
import { SheetHead } from './sheet-head.tsx';
import type { Practice } from './use-practice.ts';

/** A drill, and what was chosen for it. */
export interface DrillProps {
  readonly drill: Drill;
  readonly practice: Practice;
  /** Seconds for each reply; null: as long as it takes. */
  readonly limit: number | null;
  readonly setLimit: (seconds: number | null) => void;
  readonly by: BuyerBy;
  readonly setBy: (by: BuyerBy) => void;
}

interface Props extends DrillProps {
  readonly talk: Talk;
  readonly unkept: boolean;
  /** Where is written. */
  readonly children: ReactNode;
}

/** A practice conversation between the list of drills and its score, whoever plays the buyer. */
export function DrillFrame({ drill, practice, by, setBy, talk, unkept, children }: Props) {
  const { t, lang } = useWords();
  const { play, ended, back, again, finish } = talk;
  const replies = play.turns.length;
  const over = ended !== null;
  const score = scoreOf(play, over);
  return (
    <PageFrame
      title={`${t('desk.practice')} · ${drill.title[lang]}`}
      note={unkept ? t('practice.unkept') : t(by === 'script' ? 'practice.note' : 'pair.here-note')}
      views={<PracticeViews at="drills" />}
      acts={
        <>
          {back && !over && (
            <button type="button" className="btn big" onClick={back}>
              {t('practice.back')}
            </button>
          )}
          {play.messages.length > 0 && (replies > 0 || over) && (
            <button type="button" className="btn big" onClick={again}>
              {t('practice.again')}
            </button>
          )}
          {replies > 0 && !over && (
            <button type="button" className="btn big" onClick={finish}>
              {t('practice.finish')}
            </button>
          )}
          {over && (
            <button type="button" className="btn big" onClick={() => print()}>
              {t('practice.print')}
            </button>
          )}
        </>
      }
    >
      <div className="tri drill">
        <DrillList practice={practice} current={drill.id} />
        <section className="conv" aria-label={t('practice.talk')}>
          <SheetHead play={play} score={score} />
          <div className="tools tight who">
            <span className="s mute" aria-hidden="true">
              {t('pair.by')}
            </span>
            <Choice name={t('pair.by')} current={by} options={buyers.map((one) => [one, t(`pair.by.${one}`)])} choose={setBy} />
          </div>
          <DrillTalk play={play} score={score} ended={ended} mine="agent" />
          {children}
        </section>
        <DrillScore play={play} score={score} practice={practice} ended={ended} />
      </div>
    </PageFrame>
  );
}
