import { useState } from 'react';
import { verdictKinds } from '../../lib/taboos/verdict.ts';
import type { Verdict } from '../../lib/taboos/verdict.ts';
import { happenedAt } from '../../lib/words/times.ts';
import { Choice } from '../choice.tsx';
import { useNow } from '../now.tsx';
import { useDesk } from './context.ts';
import { knownRules } from './known-rules.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

/** What was said of findings, each to be taken back. */
export function VerdictTable({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const { t, lang, locale } = useWords();
  const { ask } = useDesk();
  const now = useNow();
  const [kind, setKind] = useState<Verdict['what'] | 'all'>('all');
  const [unsaved, setUnsaved] = useState(false);
  const shown = verdicts.filter((one) => kind === 'all' || one.what === kind);
  if (verdicts.length === 0) {
    return (
      <div className="scroll padded">
        <p>{t('verdict.none')}</p>
        <p className="mute note">{t('verdict.none-note')}</p>
      </div>
    );
  }
  const back = (id: string) =>
    void ask('takeBackVerdict', { id }).then(
      () => setUnsaved(false),
      () => setUnsaved(true),
    );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={t('rules.view.verdicts')}>
      <div className="tools">
        <Choice
          name={t('verdict.filter')}
          current={kind}
          options={[['all', t('verdict.all')], ...verdictKinds.map((one) => [one, t(`verdict.${one}`)] as const)]}
          choose={setKind}
        />
        {unsaved && (
          <span className="is-warn" role="alert">
            {t('desk.unsaved')}
          </span>
        )}
      </div>
      <table className="t">
        <thead>
          <tr>
            <th>{t('verdict.what')}</th>
            <th>{t('verdict.rule')}</th>
            <th>{t('verdict.words')}</th>
            <th>{t('verdict.draft')}</th>
            <th>{t('verdict.when')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.id}>
              <td className="nb">{t(`verdict.${one.what}`)}</td>
              <td className="wrap">
                {one.rule.startsWith('phrase:') ? (
                  t('taboo.0')
                ) : (
                  <a className="link" href={linkTo('rules', one.rule)}>
                    {knownRules.find(({ id }) => id === one.rule)?.because[lang] ?? one.rule}
                  </a>
                )}
              </td>
              <td className="out">{one.words || <span className="mute">{t('rules.whole')}</span>}</td>
              <td className="out two">{one.draft}</td>
              <td className="nb mute">{happenedAt(one.at, now, locale)}</td>
              <td>
                <button type="button" className="btn quiet" onClick={() => back(one.id)}>
                  {t('desk.undo')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
