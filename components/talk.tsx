import { say } from '../lib/words/say.ts';
import { burstFrom, burstOf } from './burst.ts';
import { Check } from './check.tsx';
import { Empty } from './empty.tsx';
import { Hold } from './hold.tsx';
import { Listening } from './listening.tsx';
import { useLocale } from './locale.tsx';
import { More } from './more.tsx';
import { PageChanged, missingOf } from './page-changed.tsx';
import { Reading } from './reading.tsx';
import { Replies } from './replies.tsx';
import type { Controls, Scene } from './scene.ts';
import type { Settled } from './settled.ts';
import { Zone } from './zone.tsx';
import type { ZoneName } from './zone.tsx';

interface Props {
  readonly scene: Scene;
  readonly controls: Controls;
  readonly items: readonly Settled[];
  readonly zone: ZoneName;
  /** There is room for both zones. */
  readonly tall: boolean;
  readonly listening: boolean;
  readonly chosen: number;
  readonly choose: (place: number) => void;
  readonly turn: (zone: ZoneName) => void;
  readonly next: () => void;
  readonly search: () => void;
}

/** The open conversation: what was read of it, and the replies or the check of the draft. */
export function Talk({ scene, controls, items, zone, tall, listening, chosen, choose, turn, next, search }: Props) {
  const { t, lang } = useLocale();
  const { state, understanding, draft, held, suggestions } = scene;
  const changed = state !== null && missingOf(state.problems).length > 0 && (
    <PageChanged
      state={state}
      name={scene.names[state.console]?.[lang] ?? state.console}
      again={controls.again}
      copy={controls.copy}
      outline={controls.outline}
      // from a window of its own the panel does not know its tab
      teach={scene.popped ? null : controls.teach}
    />
  );
  const limit = state === null ? undefined : scene.limits[state.console];
  const limited = limit !== undefined && <p className="limit s two">{limit[lang]}</p>;
  const check = (shown: readonly Settled[]) => (
    <Check items={shown} all={items} draft={draft} fix={controls.fix} point={controls.point} judge={controls.judge} />
  );
  const conversation = state?.conversation ?? null;
  if (conversation === null) {
    return (
      <>
        {limited}
        {changed}
        {draft === '' ? (
          <Empty
            connected={state !== null && scene.link === 'up'}
            others={scene.others ?? []}
            reminders={scene.reminders}
            openConsole={controls.openConsole}
            goTo={controls.goTo}
            drop={controls.drop}
          />
        ) : (
          check(items)
        )}
      </>
    );
  }
  const stops =
    held === null
      ? []
      : items.map((item, place) => ({ item, number: place + 1 })).filter(({ item }) => !item.mended && held.includes(item.finding.rule));
  if (stops.length > 0) {
    const rest = items.filter((item) => !stops.some((stop) => stop.item === item));
    return (
      <>
        <Hold stops={stops} draft={draft} fix={controls.fix} />
        {rest.length > 0 && check(rest)}
      </>
    );
  }
  const replies = (
    <Replies
      suggestions={suggestions}
      chosen={zone === 'replies' ? chosen : -1}
      choose={choose}
      insert={(one) => controls.insert(one.text, one.template, one.slots)}
    />
  );
  const more = understanding !== null && <More controls={controls} />;
  const word = say(understanding?.lang ?? lang, 'listen.go-on');
  const grave = new Set(understanding?.risks.map((one) => conversation.messages[one.evidence.message]?.id ?? ''));
  return (
    <>
      {limited}
      {changed}
      {understanding && (
        <Reading
          conversation={conversation}
          understanding={understanding}
          gist={scene.gist}
          liveFrom={listening ? burstFrom(conversation) : Infinity}
          show={controls.show}
        />
      )}
      {listening ? (
        <Listening
          conversation={conversation}
          burst={burstOf(conversation)}
          grave={grave}
          word={word}
          insert={() => controls.insert(word, null)}
        />
      ) : (
        <>
          <Zone current={zone} replies={suggestions?.length ?? 0} items={items} choose={turn} next={next} search={search} />
          {zone === 'check' ? check(items) : replies}
          {zone === 'replies' && more}
          {tall && zone === 'check' && (
            <>
              <div className="sec">
                <h2>{t('zone.replies')}</h2>
              </div>
              {replies}
            </>
          )}
        </>
      )}
    </>
  );
}
