import { useState } from 'react';
import { canPassAlways } from '../lib/taboos/verdict.ts';
import type { Verdict } from '../lib/taboos/verdict.ts';
import { Ground } from './ground.tsx';
import { useLocale } from './locale.tsx';
import type { Settled } from './settled.ts';
import { Severity } from './severity.tsx';
import { Swap } from './swap.tsx';
import { Icon } from './icon.tsx';
import { Words } from './words.tsx';

interface Props {
  readonly item: Settled;
  readonly draft: string;
  /** Its number in the list; the key that takes its fix, up to 9. */
  readonly number: number;
  /** Its ground stands with an earlier finding already. */
  readonly grounded: boolean;
  readonly fix: () => void;
  readonly point: () => void;
  /** Says what the person thinks of it; false where that could not be kept. */
  readonly judge: (what: Verdict['what']) => Promise<boolean>;
}

/** One rule broken in the draft: what, why, on what ground, and the better words. */
export function Finding({ item, draft, number, grounded, fix, point, judge }: Props) {
  const { lang, t } = useLocale();
  const { finding, words, mended } = item;
  const block = finding.severity === 'block';
  const [opened, setOpened] = useState(false);
  const [said, setSaid] = useState<Verdict['what'] | null>(null);
  const kinds: readonly Verdict['what'][] = block ? ['wrong'] : canPassAlways(finding) ? ['once', 'always', 'wrong'] : ['once', 'wrong'];
  const give = (what: Verdict['what']) => {
    setOpened(false);
    void judge(what).then((kept) => kept && setSaid(what));
  };
  if (mended) {
    return (
      <li className="finding mended">
        <div className="head">
          <span className="sev is-ok">
            <Icon name="check" />
            {said === null ? t('check.mended') : t(`check.passed.${said}`)}
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
        <button
          type="button"
          className="ib"
          title={t('check.more')}
          aria-label={t('check.more')}
          aria-expanded={opened}
          onClick={() => setOpened(!opened)}
        >
          <Icon name="more" />
        </button>
      </div>
      {opened && (
        <div className="acts pass">
          {kinds.map((what) => (
            <button key={what} type="button" className="btn quiet" onClick={() => give(what)}>
              {t(`check.pass.${what}`)}
            </button>
          ))}
        </div>
      )}
      {said !== null && <p className="s mute">{t(`check.passed.${said}`)}</p>}
      <p className="why">
        {shown && <Words said={words} />}
        {shown && lang === 'en' && ' '}
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
