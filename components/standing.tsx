import type { ReactNode } from 'react';
import { say } from '../lib/words/say.ts';
import { PageGuard } from './page-guard.tsx';

/** The language that the page was last drawn in: whoever fell over cannot be asked. */
const langNow = () => ((document.documentElement.lang || navigator.language).toLowerCase().startsWith('zh') ? 'zh' : 'en');

/** Where a page of ours cannot be drawn: a calm word on what still stands, and another try. `isAlive`: false once the extension is gone. */
export function Standing({ isAlive, children }: { readonly isAlive: () => boolean; readonly children: ReactNode }) {
  return (
    <PageGuard
      instead={(again) => {
        const lang = langNow();
        const lives = isAlive();
        return (
          <main className="panel fallen" aria-label={say(lang, 'app.name')}>
            <section className="notice" role="alert">
              <h1 className="sev is-warn">{say(lang, lives ? 'fallen.title' : 'foot.gone')}</h1>
              <p className="two">{say(lang, lives ? 'fallen.note' : 'fallen.gone')}</p>
              {lives && (
                <>
                  <div className="acts">
                    <button type="button" className="btn go" onClick={again}>
                      {say(lang, 'fallen.again')}
                    </button>
                  </div>
                  <p className="s mute">{say(lang, 'fallen.kept')}</p>
                </>
              )}
            </section>
          </main>
        );
      }}
    >
      {children}
    </PageGuard>
  );
}
