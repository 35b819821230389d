import { Ground } from './ground.tsx';
import { Icon } from './icon.tsx';
import { useLocale } from './locale.tsx';
import { isGrounded } from './settled.ts';
import type { Settled } from './settled.ts';
import { Swap } from './swap.tsx';
import { Words } from './words.tsx';
import type { Finding } from '../lib/taboos/finding.ts';

interface Props {
  /** What stopped the send, with the number of each in the list. */
  readonly stops: readonly { readonly item: Settled; readonly number: number }[];
  readonly draft: string;
  readonly fix: (finding: Finding) => void;
}

/** A send was stopped: why, the better words, and how to send it all the same. A place in the panel, never a dialog. */
export function Hold({ stops, draft, fix }: Props) {
  const { lang, t } = useLocale();
  const items = stops.map((stop) => stop.item);
  return (
    <section className="hold" role="alert">
      <h2>
        <Icon name="block" />
        {t('hold.title')}
      </h2>
      {stops.map(({ item, item: { id, finding, words }, number }) => (
        <div className="stop" key={id}>
          <p>
            {words !== '' && <Words said={words} />}
            {words !== '' && lang === 'en' && ' '}
            {finding.message[lang]}
          </p>
          {finding.ground && !isGrounded(item, items) && <Ground ground={finding.ground} />}
          {finding.fix && (
            <>
              <Swap fix={finding.fix} draft={draft} />
              <div className="acts">
                <button type="button" className="btn go" onClick={() => fix(finding)}>
                  {t('hold.use')} {number <= 9 && <kbd>Alt+{number}</kbd>}
                </button>
              </div>
            </>
          )}
        </div>
      ))}
      <p className="again">
        <span>{t('hold.again')}</span>
        <span className="mute s">{t('hold.noted')}</span>
      </p>
    </section>
  );
}
