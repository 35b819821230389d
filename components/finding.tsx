import { Ground } from './ground.tsx';
import { useLocale } from './locale.tsx';
import type { Settled } from './settled.ts';
import { Severity } from './severity.tsx';
import { Swap } from './swap.tsx';
import { Icon } from './icon.tsx';

interface Props {
  readonly item: Settled;
  readonly draft: string;
  /** Its number in the list; the key that takes its fix, up to 9. */
  readonly number: number;
  /** Its ground stands with an earlier finding already. */
  readonly grounded: boolean;
  readonly fix: () => void;
  readonly point: () => void;
}

/** One rule broken in the draft: what, why, on what ground, and the better words. */
export function Finding({ item, draft, number, grounded, fix, point }: Props) {
  const { lang, t } = useLocale();
  const { finding, words, mended } = item;
  const block = finding.severity === 'block';
  if (mended) {
    return (
      <li className="finding mended">
        <div className="head">
          <span className="sev is-ok">
            <Icon name="check" />
            {t('check.mended')}
          </span>
          <span className="rule cut">{t(`taboo.${finding.taboo}`)}</span>
        </div>
      </li>
    );
  }
  const take = (
    <button type="button" className={block ? 'btn go' : 'btn quiet'} onClick={() => fix()}>
      {t(block ? 'check.use-this' : 'check.use')} {number <= 9 && <kbd>Alt+{number}</kbd>}
    </button>
  );
  const show = finding.start !== null && (
    <button type="button" className="btn quiet" onClick={() => point()}>
      {t('check.point')}
    </button>
  );
  const shown = words !== '' && (block || finding.fix === null);
  return (
    <li className={block ? 'finding block' : 'finding'}>
      <div className="head">
        <Severity grade={finding.severity} />
        <span className="rule cut">{t(`taboo.${finding.taboo}`)}</span>
        {finding.fix === null ? show : !block && take}
      </div>
      <p className="why">
        {shown && <q className="out">{`“${words}”`}</q>}
        {shown && ' '}
        {finding.message[lang]}
      </p>
      {block && finding.ground && !grounded && <Ground ground={finding.ground} />}
      {finding.fix && <Swap fix={finding.fix} draft={draft} {...(shown && { quoted: words })} />}
      {block && finding.fix && (
        <div className="acts">
          {take}
          {show}
        </div>
      )}
    </li>
  );
}
