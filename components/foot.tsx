import type { ReactNode } from 'react';
import { secondOf } from '../lib/words/times.ts';
import { Dotted } from './dotted.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { useNow } from './now.tsx';
import { missingOf, parts } from './page-changed.tsx';
import type { Said, Scene } from './scene.ts';

/** How long the foot repeats what was done, ms. */
const repeats = 6000;

const troubles: ReadonlySet<Said['kind']> = new Set(['failed', 'refused', 'undone', 'not-copied']);

interface Props {
  readonly scene: Pick<Scene, 'link' | 'state' | 'said' | 'held'>;
  /** What the open tab has to say for itself when all is well; null for the word on check and guard. */
  readonly note: string | null;
  readonly reload: () => void;
}

/** Whether check and guard are there, and what was saved. */
export function Foot({ scene: { link, state, said, held }, note, reload }: Props) {
  const { t, lang, timeZone } = useLocale();
  const now = useNow();
  const warn = (words: string, act?: ReactNode) => (
    <>
      <span className="is-warn">
        <Icon name="warn" />
      </span>
      <span className="said cut is-warn">{words}</span>
      {act}
    </>
  );
  const again = (
    <button type="button" className="link" onClick={() => reload()}>
      {t('foot.reload')}
    </button>
  );
  const words = (one: Said): string => {
    if (one.kind === 'sent') return t('foot.saved', { time: secondOf(one.at, timeZone) });
    if (one.kind === 'inserted') return t('foot.inserted');
    if (one.kind === 'copied') return t('foot.copied');
    if (one.kind === 'not-copied') return t('foot.not-copied');
    if (one.kind === 'undone') return t(`reason.${one.why}`);
    if (one.kind === 'refused') return one.why?.[lang] ?? t('foot.not-inserted');
    return t('foot.not-saved');
  };
  const shown = (): ReactNode => {
    if (link === 'gone') return warn(t('foot.gone'));
    if (link === 'down') return warn(t('foot.down'));
    if (state === null || link !== 'up') return <span className="said">{t('foot.connecting')}</span>;
    if (said !== null && (said.kind === 'failed' || now - said.at < repeats)) {
      return troubles.has(said.kind) ? warn(words(said)) : <span className="said cut">{words(said)}</span>;
    }
    if (held !== null) return <span className="said cut">{t('hold.foot')}</span>;
    const missing = missingOf(state.problems).length;
    if (missing > 0) return warn(t('foot.parts', { read: parts.length - missing, all: parts.length }));
    if (state.guard === 'absent') return warn(t('foot.absent'));
    if (state.guard === 'late') return warn(t('foot.late'), again);
    if (note !== null) return <span className="said cut">{note}</span>;
    return (
      <>
        <span className="is-ok">
          <Icon name="check" />
        </span>
        <span className="said">{t('foot.on')}</span>
        <span>
          <Dotted words={t('foot.never-sends')} />
        </span>
      </>
    );
  };
  return (
    <div className="foot" role="status">
      {shown()}
    </div>
  );
}
