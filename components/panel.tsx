import { useEffect, useRef, useState } from 'react';
import { say } from '../lib/words/say.ts';
import { Bar } from './bar.tsx';
import type { Tab } from './bar.tsx';
import { burstOf } from './burst.ts';
import { CaseTab } from './case-tab.tsx';
import { Foot } from './foot.tsx';
import { digitOf } from './keys.ts';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { PanelSettings } from './panel-settings.tsx';
import { PracticeMark } from './practice-mark.tsx';
import { Queue } from './queue.tsx';
import { Rail } from './rail.tsx';
import { rowsOf } from './reminder-groups.ts';
import { Reminders } from './reminders.tsx';
import type { Controls, Scene } from './scene.ts';
import { Search } from './search.tsx';
import { stepAfter } from './steps.tsx';
import { Talk } from './talk.tsx';
import { TeamNews } from './team-news.tsx';
import { TourHere } from './tour-here.tsx';
import { useKeys } from './use-keys.ts';
import { useMended } from './use-mended.ts';
import { useSettled } from './use-settled.ts';
import { useTall } from './use-tall.ts';
import { ShopAsked } from './shop-asked.tsx';
import { Wait } from './wait.tsx';
import type { ZoneName } from './zone.tsx';

/** A click on a notice turns the panel to its reminder for this long, ms: the console may still have to load. */
const justNow = 30_000;

/** The panel beside a console, or in a window of its own. */
export function Panel({ scene, controls }: { readonly scene: Scene; readonly controls: Controls }) {
  const { t, lang } = useLocale();
  const now = useNow();
  const tall = useTall();
  const [tab, setTab] = useState<Tab>('talk');
  const [place, setPlace] = useState<'search' | 'settings' | null>(null);
  const [turned, setTurned] = useState<{ readonly moment: string; readonly zone: ZoneName | null }>({ moment: '', zone: null });
  const [closing, setClosing] = useState<string | undefined>('');
  const [chosen, setChosen] = useState(0);
  const [pointed, setPointed] = useState(-1);
  const choose = (to: Tab) => {
    setTab(to);
    setPlace(null);
  };
  const { state, draft, understanding } = scene;
  const conversation = state?.conversation ?? null;
  const about =
    conversation === null
      ? ''
      : [state?.console, conversation.shop?.id ?? conversation.shop?.name, conversation.buyer.id ?? conversation.buyer.name].join(' ');
  const items = useSettled(scene.findings, draft, about, now);
  useMended(items, controls.mended);
  const suggestions = scene.suggestions ?? [];
  const written = draft !== '';
  // what a person turned to holds until the draft is emptied or begun, or another conversation is opened
  const moment = `${written} ${about}`;
  if (turned.moment !== moment) {
    setTurned({ moment, zone: null });
    setChosen(0);
    setPointed(-1);
  }
  // a notice of the system was clicked: its row stands ready, to be done or put off
  const clicked = scene.reminders.filter((one) => one.console === state?.console && one.clicked !== null && now - one.clicked < justNow);
  const click = Math.max(0, ...clicked.map((one) => one.clicked ?? 0));
  const [seenClick, setSeenClick] = useState(0);
  if (click > seenClick) {
    setSeenClick(click);
    choose('reminders');
  }
  // a stopped send is shown wherever the panel was turned to
  const isHeld = scene.held !== null;
  const [wasHeld, setWasHeld] = useState(false);
  if (isHeld !== wasHeld) {
    setWasHeld(isHeld);
    if (isHeld) choose('talk');
  }
  const zone: ZoneName = (turned.moment === moment ? turned.zone : null) ?? (written ? 'check' : 'replies');
  const listening = conversation !== null && !written && now < scene.listenUntil;
  const at = Math.min(chosen, suggestions.length - 1);
  const rows = rowsOf(scene.reminders);
  const due = { count: rows.length, late: rows.some((row) => row.due < now) };
  const side = state?.side ?? 'right';

  const next = () => {
    const open = items.filter((one) => !one.mended && one.finding.start !== null);
    const item = open[(pointed + 1) % Math.max(1, open.length)];
    if (item === undefined) return;
    setPointed((pointed + 1) % open.length);
    controls.point(item.finding);
  };
  const put = (index: number): boolean => {
    const one = suggestions[index];
    if (one === undefined || listening) return false;
    controls.insert(one.text, one.template, one.slots);
    return true;
  };
  const take = (index: number): boolean => {
    if (scene.held === null && zone === 'replies') return put(index);
    const item = items[index];
    if (item === undefined || item.mended || item.finding.fix === null) return false;
    controls.fix(item.finding);
    return true;
  };
  const press = (name: string): boolean => {
    const digit = digitOf(name);
    if (name === 'Alt+T' && !scene.popped) controls.dock({ rail: !state?.rail });
    else if (name === 'Alt+P' && !scene.popped) controls.popOut();
    else if (name === 'Alt+0' && listening) controls.insert(say(understanding?.lang ?? lang, 'listen.go-on'), null);
    else if (name === 'Alt+R' && understanding) controls.sayBack();
    else if (name === 'Alt+J' && understanding) controls.progress();
    else if (name === 'Alt+H' && understanding) controls.handOver();
    else if (name === 'Alt+.' && items.length > 0) next();
    else if (digit !== null && digit > 0 && name.startsWith('Alt+')) return tab === 'talk' && place === null && take(digit - 1);
    else if (name === 'Escape' && place !== null) setPlace(null);
    else if (place !== null) return false;
    else if (name === '/') setPlace('search');
    else if (name === 'Alt+ArrowRight' && tab === 'case') return forward();
    else if (tab !== 'talk' || zone !== 'replies') return false;
    else if (digit !== null && digit > 0) return put(digit - 1);
    else if (name === 'Enter') return put(at);
    else if (name === 'ArrowDown') setChosen(Math.min(at + 1, suggestions.length - 1));
    else if (name === 'ArrowUp') setChosen(Math.max(at - 1, 0));
    else return false;
    return true;
  };
  const forward = (): boolean => {
    const to = scene.case && scene.case.closed === null ? stepAfter(scene.case.step) : null;
    if (to === 'closed') setClosing(scene.case?.id);
    else if (to !== null) controls.moveCase(to);
    return to !== null;
  };
  useKeys(press, controls.hearKeys);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isHeld && top.current) top.current.scrollTop = 0;
  }, [isHeld]);

  const tour = <TourHere scene={scene} controls={controls} open={() => choose('talk')} />;
  const swap = (to: 'search' | 'settings') => setPlace(place === to ? null : to);
  if (state?.rail && !scene.popped) {
    const expand = (to: Tab | 'search') => {
      if (to === 'search') setPlace('search');
      else choose(to);
      controls.dock({ rail: false });
    };
    return (
      <>
        <Rail scene={scene} items={items} due={due} side={side} expand={expand} />
        {tour}
      </>
    );
  }
  const body = () => {
    if (place === 'settings')
      return <PanelSettings settings={scene.settings} side={scene.popped ? null : side} controls={controls} close={() => setPlace(null)} />;
    if (place === 'search') {
      return (
        <Search
          find={controls.find}
          insert={(hit) => {
            if (hit.page !== undefined) return controls.openDesk(hit.page);
            controls.insert(hit.text, hit.kind === 'template' ? hit.id : null, hit.slots);
            setPlace(null);
          }}
          close={() => setPlace(null)}
        />
      );
    }
    if (tab === 'case')
      return (
        <CaseTab
          key={scene.case?.id}
          case={scene.case}
          opening={scene.opening}
          possible={conversation !== null}
          similar={scene.similar}
          policy={scene.policy}
          controls={controls}
          closing={closing === scene.case?.id}
          setClosing={(open) => setClosing(open ? scene.case?.id : undefined)}
        />
      );
    if (tab === 'reminders')
      return <Reminders reminders={scene.reminders} nameOf={(id) => scene.names[id]?.[lang] ?? id} controls={controls} />;
    return (
      <Talk
        key={about}
        scene={scene}
        controls={controls}
        items={items}
        zone={zone}
        tall={tall}
        listening={listening}
        chosen={at}
        choose={setChosen}
        turn={(to) => setTurned({ moment, zone: to })}
        next={next}
        search={() => swap('search')}
      />
    );
  };
  const note = place === 'search' ? 'foot.local' : tab === 'case' ? 'foot.masked' : tab === 'reminders' ? 'foot.rings' : null;
  return (
    <main className="panel" aria-label={t('app.name')}>
      <Bar
        tab={tab}
        due={due}
        place={place}
        popped={scene.popped}
        side={side}
        choose={choose}
        search={() => swap('search')}
        settings={() => swap('settings')}
        popOut={() => controls.popOut()}
        collapse={() => controls.dock({ rail: true })}
      />
      <div>
        <PracticeMark console={state?.console} />
        {conversation === null && <h1 className="sr">{t('app.name')}</h1>}
        {conversation !== null && (
          <Wait
            conversation={conversation}
            understanding={understanding}
            waiting={scene.waiting}
            burst={listening ? burstOf(conversation).length : 0}
          />
        )}
        {conversation !== null && conversation.shop === null && scene.settings.oneShop !== true && (
          <ShopAsked known={scene.settings.shops ?? []} name={controls.nameShop} onlyOne={() => controls.settle({ oneShop: true })} />
        )}
        {scene.others !== null && scene.others.length > 0 && conversation !== null && (
          <Queue others={scene.others} show={controls.goTo} drop={controls.drop} />
        )}
        {scene.news !== undefined && scene.news > 0 && (
          <TeamNews count={scene.news} look={() => controls.newsSeen(true)} seen={() => controls.newsSeen(false)} />
        )}
      </div>
      <div className="body" ref={top} role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1}>
        {body()}
      </div>
      {tour}
      <Foot scene={scene} note={note && t(note)} reload={() => controls.reload()} />
    </main>
  );
}
