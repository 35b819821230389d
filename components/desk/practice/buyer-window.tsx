import { useMemo, useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { playOf } from '../../../lib/practice/pair.ts';
import type { News } from '../../../lib/practice/pair.ts';
import { scoreOf } from '../../../lib/practice/score.ts';
import { useNow } from '../../now.tsx';
import { PageFrame } from '../page-frame.tsx';
import { useWords } from '../use-words.ts';
import { BuyerCompose } from './buyer-compose.tsx';
import { DrillTalk } from './drill-talk.tsx';
import { useChannel } from './use-channel.ts';
import { useCheck } from './use-check.ts';

type Shown = Extract<News, { kind: 'shown' }>;

/** The window of the one who plays the buyer: the agent's window keeps the conversation, this one shows it and speaks in it. */
export function BuyerWindow({ drill }: { readonly drill: Drill }) {
  const { t, lang } = useWords();
  const now = useNow();
  const check = useCheck();
  const [shown, show] = useState<Shown | null>(null);
  const seat = drill.id;
  const tell = useChannel(seat, true, (news) => {
    if (news.kind === 'shown') show(news);
    else if (news.kind === 'gone') show(null);
    // the agent's window was opened after this one
    return news.kind === 'hello' ? news : null;
  });
  const play = useMemo(() => shown && playOf(drill, shown.begun, shown.lines, shown.parted, check), [drill, shown, check]);
  const over = shown?.parted ?? null;
  return (
    <PageFrame title={t('pair.title', { name: drill.title[lang] })} note={play && t('pair.note')}>
      {!play && (
        <p className="padded" role="status">
          {t('pair.waiting')}
        </p>
      )}
      {play && (
        <section className="conv drill-buyer" aria-label={t('practice.talk')}>
          {/* what a reply earned is for the end: a buyer who sees it plays the score and not the buyer */}
          <DrillTalk play={play} score={over ? scoreOf(play, true) : null} ended={over} mine="buyer" />
          <BuyerCompose
            key={`${play.turns.length} ${play.mood}`}
            drill={drill}
            mood={play.mood}
            over={over !== null}
            answered={play.turns.length > 0}
            say={(line) => tell({ kind: 'said', seat, line: { ...line, by: 'buyer', at: now, late: false } })}
            part={(how) => tell({ kind: 'parted', seat, how })}
          />
        </section>
      )}
    </PageFrame>
  );
}
