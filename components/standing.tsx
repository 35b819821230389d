import type { ReactNode } from 'react';
import { say } from '../lib/words/say.ts';
import { PageGuard } from './page-guard.tsx';

/** The language that the page was last drawn in: whoever fell over cannot be asked. */
const langNow = () => ((document.documentElement.lang || navigator.language).toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** Where a page of ours cannot be drawn: a calm word on what still stands, and another try. `isAlive`: false once the extension is gone. */
export function Standing({ isAlive, children }: { readonly isAlive: () => boolean; readonly children: ReactNode }) {
  return (
    <PageGuard
      instead={(again) => (
        <main className="panel fallen" aria-label={say(langNow(), 'app.name')}>
          <section className="notice" role="alert">
            <h1 className="sev is-warn">{say(langNow(), 'fallen.title')}</h1>
            <p className="two">{say(langNow(), isAlive() ? 'fallen.note' : 'fallen.gone')}</p>
            <div className="acts">
              <button type="button" className="btn go" onClick={again}>
                {say(langNow(), 'fallen.again')}
              </button>
            </div>
            <p className="s mute">{say(langNow(), 'fallen.kept')}</p>
          </section>
        </main>
      )}
    >
      {children}
    </PageGuard>
  );
}
