import { useNow } from '../../now.tsx';
import { DrillCompose } from './drill-compose.tsx';
import { DrillFrame } from './drill-frame.tsx';
import type { DrillProps } from './drill-frame.tsx';
import { useCheck } from './use-check.ts';
import { useKeep } from './use-keep.ts';
import { useScripted } from './use-scripted.ts';

/** A drill whose buyer is the script. */
export function ScriptedDrill(props: DrillProps) {
  const { drill, limit, setLimit } = props;
  const { keep, unkept } = useKeep(props.practice, limit, 'script');
  const talk = useScripted(drill, useCheck(), useNow(), limit, keep);
  const over = talk.ended !== null;
  return (
    <DrillFrame {...props} talk={talk} unkept={unkept}>
      <DrillCompose
        key={`${talk.play.turns.length} ${over}`}
        over={over}
        lang={drill.lang}
        since={talk.since}
        limit={limit}
        setLimit={(seconds) => {
          setLimit(seconds);
          talk.restart();
        }}
        send={talk.send}
      />
    </DrillFrame>
  );
}
