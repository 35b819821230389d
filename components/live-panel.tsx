import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { deskPageOf } from '../lib/reminders/desk-page.ts';
import type { Bilingual } from '../lib/language/lang.ts';
import { keyOf } from '../lib/messages.ts';
import type { Questions } from '../lib/messages.ts';
import { builtIn } from '../lib/policy/built-in.ts';
import { stopsOf } from '../lib/templates/stops.ts';
import { say as speak } from '../lib/words/say.ts';
import { caseOf, casesQuery, policyOf, settingsQuery, templatesAt, usesQuery } from '../lib/queries.ts';
import { copy } from './copy.ts';
import { reasonOf } from './line.ts';
import type { Ask, Connect } from './line.ts';
import { Localised } from './locale.tsx';
import { useNow } from './now.tsx';
import { Panel } from './panel.tsx';
import type { Controls, Hit } from './scene.ts';
import { useFinds } from './use-finds.ts';
import { useDress } from './use-dress.ts';
import { useLine } from './use-line.ts';
import { usePromised } from './use-promised.ts';
import { usePassed } from './use-passed.ts';
import { useReader } from './use-reader.ts';
import { useUnderstood } from './use-understood.ts';
import { settingsBefore, useScene } from './use-scene.ts';

interface Props {
  readonly connect: Connect;
  readonly ask: Ask;
  readonly names: Readonly<Record<string, Bilingual>>;
  /** What cannot be done on a console of which little is known, by its id. */
  readonly limits?: Readonly<Record<string, Bilingual>>;
  readonly popped: boolean;
}

/** One for each number key. */
const mostAtCaret = 9;
const mostInPanel = 30;
const none: readonly never[] = [];
const unlimited = {};
const clock = () => Date.now();
const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** The panel with its line to the console's page and its questions to the background. */
export function LivePanel({ connect, ask, names, limits = unlimited, popped }: Props) {
  const client = useQueryClient();
  const { heard, say, press, note, keys, finds, reads } = useLine(connect, clock);
  const settingsAsked = useQuery(settingsQuery);
  const settings = settingsAsked.data ?? settingsBefore(navigator.language);
  const { state } = heard;
  const conversation = state?.conversation ?? null;
  const key = state && conversation && keyOf(state.console, conversation);
  const undone = (error: unknown) => note({ kind: 'undone', why: reasonOf(error) });
  const tell = (asked: Promise<unknown>) => void asked.catch(undone);
  const opening = useMutation({
    mutationFn: (asked: Questions['openCase']['ask']) => ask('openCase', asked),
    // under the key that it was asked for: another conversation may be open by now
    onSuccess: (opened, asked) => client.setQueryData(caseOf(asked.key).queryKey, opened),
  });
  const about = key ? `${key.console} ${key.shop} ${key.buyer}` : '';
  // a case of no console's stays in sight until another conversation is opened
  const [picked, setPicked] = useState<{ readonly about: string; readonly id: string | null }>({ about, id: null });
  const reader = useReader();
  const scene = useScene({
    heard,
    reader,
    settings,
    names,
    limits,
    popped,
    pickedCase: picked.about === about ? picked.id : null,
    opening: opening.isPending ? 'now' : opening.isError ? 'failed' : 'no',
  });
  const passed = usePassed({ draft: heard.draft, about });
  const findings = useMemo(() => scene.findings.filter((one) => !passed.isPassed(one)), [scene.findings, passed]);
  useUnderstood({
    link: heard.link,
    conversation,
    understanding: scene.understanding,
    case: scene.case,
    uses: useQuery(usesQuery).data ?? null,
    key,
    draft: heard.draft,
    findings: reader && heard.draft !== '' ? findings : null,
    say,
    ask,
  });
  const shown = useMemo(() => ({ ...scene, findings }), [scene, findings]);
  const now = useNow();
  const policy = useQuery(policyOf(conversation)).data ?? builtIn;
  usePromised({ reader, policy, reads, say, ask });
  const hearKeys = useCallback(
    (press: (name: string) => void) => {
      keys.add(press);
      return () => void keys.delete(press);
    },
    [keys],
  );
  const buyer = key?.buyer;
  const { reset } = opening;
  useEffect(reset, [reset, buyer]);
  useDress(settings);
  // whoever opens a panel wants what the team says now
  useEffect(() => void ask('teamSync', { agree: false }).catch(() => undefined), [ask]);

  const find = (words: string, most: number): readonly Hit[] => {
    if (reader === null) return [];
    const { understanding } = scene;
    const values =
      conversation && understanding
        ? reader.factsFor(conversation, understanding, { now, policy, agent: settings.agent })
        : { slots: {}, when: () => null };
    // asked for at the first search, and again after cases have changed; the words that follow find them
    void client.prefetchQuery(casesQuery);
    const templates = client.getQueryData(templatesAt(conversation?.shop ?? null).queryKey) ?? none;
    const shelf = { templates, rules: reader.rules, cases: client.getQueryData(casesQuery.queryKey) ?? none, policy };
    return reader.findAll(shelf, words, understanding?.lang ?? settings.lang, settings.lang, most).map((one): Hit => {
      if (one.kind === 'template')
        return { kind: 'template', id: one.template.id, title: one.template.title, ...reader.fill(one.template, values) };
      const id = one.kind === 'rule' ? one.rule.id : one.kind === 'case' ? one.case.id : one.id;
      const page = one.kind === 'handbook' ? one.page : undefined;
      return { kind: one.kind, id, title: one.title, text: one.text, slots: [], ...(page !== undefined && { page }) };
    });
  };
  useFinds(finds, reader !== null && settingsAsked.data !== undefined, (words) => {
    // the caret has no place for what is only to be read
    const hits = find(words.trim(), mostAtCaret).filter(({ page }) => page === undefined);
    say({
      kind: 'hits',
      words,
      hits: hits.map(({ kind, id, title, text, slots }) => ({
        label: speak(settings.lang, `search.kind.${kind}`),
        title,
        text,
        template: kind === 'template' ? id : null,
        slots: stopsOf(slots),
      })),
    });
  });

  const controls: Controls = {
    insert: (text, template, slots = []) => press({ kind: 'insert', text, template, slots: stopsOf(slots) }),
    fix: (finding) => press({ kind: 'fix', finding, draft: heard.draft }),
    point: (finding) => press({ kind: 'point', finding }),
    judge: async (finding, what) => {
      const { rule, taboo, severity, start, end } = finding;
      const words = heard.draft.slice(start ?? 0, end ?? 0);
      try {
        await ask('giveVerdict', { what, rule, taboo, severity, words, draft: heard.draft, console: state?.console ?? null });
      } catch (error) {
        undone(error);
        return false;
      }
      passed.pass(finding);
      return true;
    },
    openDesk: (page) => tell(ask('openDesk', { page })),
    openPage: (page) => tell(ask('openPage', { page })),
    show: (message) => press({ kind: 'show', message }),
    again: () => press({ kind: 'again' }),
    reload: () => press({ kind: 'reload' }),
    teach: () => tell(ask('teach', { tab: null })),
    outline: () =>
      ask('outline', { tab: null }).then(
        ({ outline }) => outline,
        () => '',
      ),
    dock: ({ side, rail }) => {
      if (state === null) return;
      const dock = { side: side ?? state.side, rail: rail ?? state.rail, width: settings.docks[state.console]?.width ?? 360 };
      press({ kind: 'dock', ...dock });
      tell(ask('saveSettings', { docks: { [state.console]: dock } }));
    },
    newsSeen: (look) => {
      tell(ask('teamSeen', null));
      if (look) tell(ask('openDesk', { page: 'team' }));
    },
    popOut: () => tell(ask('popOut', { tab: null })),
    find: (words) => find(words, mostInPanel),
    sayBack: () => {
      const text = reader && conversation && scene.understanding && reader.restate(conversation, scene.understanding);
      if (text) press({ kind: 'insert', text, template: null });
    },
    progress: () => {
      if (!reader || !scene.understanding) return;
      const text = reader.progressWord(scene.understanding, scene.case?.promises ?? [], Date.now(), policy);
      press({ kind: 'insert', text, template: null });
    },
    handOver: () => {
      const { understanding } = scene;
      if (!reader || !conversation || !understanding) return;
      const owed = scene.case?.promises ?? [];
      const card = reader.handOver({
        conversation,
        understanding,
        owed,
        lang: settings.lang,
        now: Date.now(),
        timeZone,
        mask: reader.mask,
      });
      void copy(card).then((ok) => note({ kind: 'copied', ok }));
    },
    openCase: () => key && conversation && opening.mutate({ key, conversation, understanding: scene.understanding }),
    openByHand: (asked) => tell(ask('openByHand', asked).then(({ id }) => setPicked({ about, id }))),
    sheet: {
      edit: (edits) => scene.case && tell(ask('editCase', { id: scene.case.id, edits })),
      undo: () => scene.case && tell(ask('undoEdit', { id: scene.case.id })),
      close: (edits) => {
        if (!scene.case) return;
        // shown until another conversation is opened: what was closed is still to be looked at
        const { id } = scene.case;
        tell(ask('closeCase', { id, edits }).then(() => setPicked({ about, id })));
      },
      note: (written) => scene.case && tell(ask('noteByHand', { case: scene.case.id, ...written })),
    },
    moveCase: (to) => scene.case && tell(ask('moveCase', { id: scene.case.id, to })),
    notePromise: (promise, to) => scene.case && tell(ask('notePromise', { case: scene.case.id, promise, state: to })),
    openConsole: (row) => {
      if (row.about === 'call-back' || row.console === 'by-hand') setPicked({ about, id: row.case });
      const page = deskPageOf(row.about);
      if (page !== null) tell(ask('openDesk', { page }));
      else if (row.console !== 'by-hand') tell(ask('openConsole', { case: row.case }));
    },
    goTo: ({ tab, key: of }) => {
      if (tab !== null) tell(ask('showTab', { tab }));
      else if (of) tell(ask('openWait', { key: of }));
    },
    drop: ({ key: of }) => of && tell(ask('dropWait', { key: of })),
    done: (id, state) => tell(ask('done', { id, ...(state && { state }) })),
    snooze: (id, until) => tell(ask('snooze', { id, until })),
    nameShop: (shop) => tell(ask('nameShop', { shop })),
    settle: (patch) => tell(ask('saveSettings', patch)),
    // a count that is lost is not worth a word to whoever writes
    mended: (findings) => void ask('noteMended', { findings }).catch(() => undefined),
    copy,
    hearKeys,
  };
  // drawn once the settings are known: a panel that changes its language after a moment is worse than a short wait
  if (settingsAsked.isPending) return null;
  // framed by a page that no script of ours speaks for: it gets to see nothing at all
  if (settingsAsked.isError && !popped && reasonOf(settingsAsked.error) === 'refused') return null;
  return (
    <Localised lang={settings.lang} timeZone={timeZone} shopZone={policy.timeZone}>
      <Panel scene={shown} controls={controls} />
    </Localised>
  );
}
