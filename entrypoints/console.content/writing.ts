import type { DraftWatch } from '../../lib/consoles/draft.ts';
import type { Ears } from '../../lib/consoles/ears.ts';
import { readBox } from '../../lib/consoles/box.ts';
import { insertText, replaceText } from '../../lib/consoles/write.ts';
import type { Written } from '../../lib/consoles/write.ts';
import type { Bilingual } from '../../lib/language/lang.ts';
import type { CaretHit, FromConsole, ToConsole } from '../../lib/line-messages.ts';
import type { Stop } from '../../lib/templates/stops.ts';
import { searchAtCaret } from './caret-search.ts';
import { walkSlots } from './slot-walk.ts';

type Ask<Kind extends ToConsole['kind']> = Extract<ToConsole, { kind: Kind }>;

/** Everything that puts words into the draft because the agent asked for it. */
export interface Writing {
  insert(asked: Ask<'insert'>): void;
  fix(asked: Ask<'fix'>): void;
  hits(found: Ask<'hits'>): void;
  /** The draft has changed. */
  look(composing: boolean): void;
  /** The template that the draft came from, if any. */
  template(): string | null;
  /** The draft is sent, or another conversation is open. */
  forget(): void;
}

export interface WritingOptions {
  readonly draft: DraftWatch;
  readonly say: (message: FromConsole) => boolean;
  /** A template now stands in the draft. */
  readonly taken: (template: string) => void;
  readonly signal: AbortSignal;
}

/** To be started before the guard: while a search is open over the draft, Enter is its key. */
export function startWriting(page: Document, view: Ears, { draft, say, taken, signal }: WritingOptions): Writing {
  let template: string | null = null;
  const box = (): HTMLElement | null => draft.box();
  const search = searchAtCaret(page, view, { box, ask: (words) => say({ kind: 'find', words }), take, signal });
  const walk = walkSlots(view, box, signal);

  function take(
    { text, template: from, slots }: CaretHit,
    over: { readonly draft: string; readonly start: number; readonly end: number },
  ): void {
    const at = box();
    const writing = at ? replaceText(at, over.draft, over.start, over.end, text, draft.rested()) : unwritten;
    void writing.then((written) => ended(written, text, { template: from, slots, before: over.draft.slice(0, over.start) }));
  }

  function ended(
    written: Written,
    text: string,
    came: { readonly template: string | null; readonly slots: readonly Stop[]; readonly before: string } | null,
  ): void {
    if (written.ok && came) {
      template = came.template;
      if (template !== null) taken(template);
      walk.begin(came.slots, text, came.before);
    }
    draft.look();
    if (written.ok) return void say({ kind: 'inserted', ok: true, why: null });
    const why = whyNot[written.why];
    view.navigator.clipboard.writeText(text).then(
      () =>
        say({ kind: 'inserted', ok: false, why: { zh: `${why.zh}已复制，请手动粘贴。`, en: `${why.en} It is copied: paste it by hand.` } }),
      () => say({ kind: 'inserted', ok: false, why }),
    );
  }

  return {
    insert({ text, template: from, slots = [] }) {
      const at = box();
      const before = at ? readBox(at).text : '';
      void (at ? insertText(at, text, draft.caret(), draft.rested()) : unwritten).then((written) =>
        ended(written, text, { template: from, slots, before }),
      );
    },
    fix({ finding: { fix }, draft: of }) {
      const at = box();
      if (fix)
        void (at ? replaceText(at, of, fix.start, fix.end, fix.text, draft.rested()) : unwritten).then((written) =>
          ended(written, fix.text, null),
        );
    },
    hits: ({ words, hits }) => search.found(words, hits),
    look(composing) {
      walk.look();
      search.look(composing);
    },
    template: () => template,
    forget: () => (template = null),
  };
}

const unwritten: Promise<Written> = Promise.resolve({ ok: false, why: 'refused' });

const whyNot: Readonly<Record<'refused' | 'changed' | 'altered', Bilingual>> = {
  refused: { zh: '输入框没有接受这段文字，草稿没有改动。', en: 'The message box did not take the text; the draft is as it was.' },
  changed: { zh: '草稿刚刚改过了，这处修改没有套用。', en: 'The draft has just changed, so the fix was not applied.' },
  altered: { zh: '输入框改动了这段文字，请核对草稿。', en: 'The message box changed the text: please look over the draft.' },
};
