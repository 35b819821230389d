import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { keyOf } from '../lib/messages.ts';
import { builtIn } from '../lib/policy/built-in.ts';
import { waiting } from '../lib/policy/waiting.ts';
import { inHours } from '../lib/reminders/shop-hours.ts';
import { caseById, caseOf, policyOf, queueQuery, remindersQuery, similarOf, teamQuery, templatesAt, usesQuery } from '../lib/queries.ts';
import { nothingHeard } from './heard.ts';
import type { Heard } from './heard.ts';
import { quietAfter } from './listening.tsx';
import { useNow } from './now.tsx';
import type { Scene, Settings } from './scene.ts';
import type { Reader } from './use-reader.ts';

/** A draft that is a search and nothing else yet: letters and digits after the slash. */
const isSearch = /^\/[a-z\d]*$/i;

interface Given extends Pick<Scene, 'settings' | 'names' | 'limits' | 'popped' | 'opening'> {
  readonly heard: Heard;
  readonly reader: Reader | null;
  /** A case that was picked instead of the conversation's own. */
  readonly pickedCase: string | null;
}

/** Everything that the panel shows, from what the page said and what the background knows. */
export function useScene({ heard, reader, settings, names, limits, popped, opening, pickedCase }: Given): Scene {
  const { state } = heard;
  const conversation = state?.conversation ?? null;
  const understanding = conversation && reader && reader.understand(conversation);
  const policy = useQuery(policyOf(conversation)).data ?? builtIn;
  const templates = useQuery(templatesAt(conversation?.shop ?? null)).data;
  const key = state && conversation && keyOf(state.console, conversation);
  const found = useQuery(caseOf(key)).data ?? null;
  const picked = useQuery(caseById(pickedCase)).data ?? null;
  const own = picked ?? found;
  const similar = useQuery(similarOf(own?.id ?? null)).data ?? null;
  const reminders = useQuery(remindersQuery).data ?? [];
  const news = useQuery(teamQuery).data?.fresh.length ?? 0;
  const queue = useQuery(queueQuery).data;
  const used = useQuery(usesQuery).data?.counts;
  // deadlines in replies are reckoned from now: once a minute is often enough, and keeps the list still
  const minute = Math.floor(useNow() / 60_000);
  const suggestions = useMemo(
    () =>
      reader && conversation && understanding && templates
        ? reader.suggest(conversation, understanding, templates, {
            now: minute * 60_000,
            policy,
            agent: settings.agent,
            ...(used && { used }),
            isSafe: (text) => reader.objectionsTo(text, conversation, policy, minute * 60_000, understanding).length === 0,
          })
        : null,
    [reader, conversation, understanding, templates, policy, settings.agent, used, minute],
  );
  // the page checks what it must stop at once, and says it without words; all the rules and their words are here
  const findings = useMemo(
    () =>
      reader && heard.findings !== nothingHeard.findings && !isSearch.test(heard.draft)
        ? reader.checkAll(heard.draft, conversation, policy, minute * 60_000, understanding)
        : [],
    [reader, conversation, understanding, policy, minute, heard.findings, heard.draft],
  );
  const gist = useMemo(() => {
    if (!reader || !conversation || !understanding) return null;
    const [zh, en] = [reader.summaryOf(understanding, conversation, 'zh'), reader.summaryOf(understanding, conversation, 'en')];
    return zh === '' && en === '' ? null : { zh, en };
  }, [reader, conversation, understanding]);
  const buyer = conversation?.buyer;
  const others = queue?.filter((one) => !(one.console === state?.console && (one.buyer === buyer?.name || one.buyer === buyer?.id)));
  return {
    ...heard,
    findings,
    settings,
    names,
    limits,
    popped,
    opening,
    understanding,
    gist,
    suggestions,
    waiting: (now) =>
      understanding && conversation
        ? inHours(waiting(understanding.waitingSince, conversation.marketplace, policy, now, understanding.sent.length > 0), policy, now)
        : null,
    others:
      others?.map(({ tab, key: of, console, buyer: name, since, limit }) => ({
        tab,
        key: of,
        buyer: name,
        place: console === state?.console ? '' : (names[console]?.[settings.lang] ?? console),
        since,
        limit,
      })) ?? null,
    case: own,
    similar,
    policy,
    reminders,
    news,
    listenUntil: understanding?.burst ? listenUntil(heard) : 0,
  };
}

/** Until when the buyer's burst is listened to: while they type, and a little longer than their last message. */
const listenUntil = ({ state, last }: Heard): number => (state?.conversation?.typing ? Infinity : last.seen + quietAfter * 1000);

/** What is shown until the settings are known, and where they cannot be. */
export const settingsBefore = (language: string): Settings => ({
  lang: language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
  theme: 'system',
  docks: {},
  agent: '',
  off: [],
});
