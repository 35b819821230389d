import { useState } from 'react';
import { Choice } from '../../choice.tsx';
import { useNow } from '../../now.tsx';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { BuyerCompose } from './buyer-compose.tsx';
import { DrillCompose } from './drill-compose.tsx';
import { DrillFrame } from './drill-frame.tsx';
import type { DrillProps } from './drill-frame.tsx';
import { buyerAt } from './drill-session.ts';
import { useCheck } from './use-check.ts';
import { useKeep } from './use-keep.ts';
import { usePair } from './use-pair.ts';

/** A drill whose buyer is a person: at the same screen, taking turns, or in a window of their own. */
export function PairDrill({ apart, ...props }: DrillProps & { readonly apart: boolean }) {
  const { t } = useWords();
  const { drill, limit, setLimit } = props;
  const { keep, unkept } = useKeep(props.practice, limit, 'person');
  const talk = usePair(drill, useCheck(), useNow(), limit, keep, apart);
  const { play, ended, buyer } = talk;
  const [writes, setWrites] = useState<'agent' | 'buyer'>('agent');
  const over = ended !== null;
  const asBuyer = !apart && writes === 'buyer' && !over;
  return (
    <DrillFrame {...props} talk={talk} unkept={unkept}>
      <div className="tools tight pairing">
        {apart ? (
          <>
            <a className="btn" href={linkTo('practice', buyerAt(drill.id))} target="_blank" rel="noreferrer">
              {t('pair.open')}
            </a>
            <span className="s mute" role="status">
              {t(talk.joined ? 'pair.joined' : 'pair.alone')}
            </span>
          </>
        ) : (
          <Choice
            name={t('pair.writes')}
            current={asBuyer ? 'buyer' : 'agent'}
            options={[
              ['agent', t('pair.as-agent')],
              ['buyer', t('pair.as-buyer')],
            ]}
            choose={setWrites}
          />
        )}
      </div>
      {asBuyer ? (
        <BuyerCompose
          key={play.messages.length}
          drill={drill}
          mood={play.mood}
          over={over}
          answered={play.turns.length > 0}
          part={buyer.part}
          say={(line) => {
            buyer.say(line);
            setWrites('agent');
          }}
        />
      ) : (
        <DrillCompose
          key={`${play.turns.length} ${over}`}
          over={over}
          lang={drill.lang}
          since={talk.since}
          limit={limit}
          setLimit={(seconds) => {
            setLimit(seconds);
            talk.restart();
          }}
          send={(text) => {
            talk.send(text);
            setWrites('buyer');
          }}
        />
      )}
    </DrillFrame>
  );
}
