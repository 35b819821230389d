import { useState } from 'react';
import { builtIn } from '../../lib/policy/built-in.ts';
import { parsePolicy } from '../../lib/policy/parse.ts';
import type { Policy } from '../../lib/policy/policy.ts';
import { lineOf } from '../../lib/policy/where.ts';
import { ClockTable } from './clock-table.tsx';
import { useDesk } from './context.ts';
import { FileButton } from './file-button.tsx';
import { HoursForm } from './hours-form.tsx';
import { Outcome } from './outcome.tsx';
import { PageFrame } from './page-frame.tsx';
import { PhraseList } from './phrase-list.tsx';
import { readPolicyFile } from './policy-file.ts';
import type { Refused } from './policy-file.ts';
import { PolicyRefused } from './policy-refused.tsx';
import { PlacePick } from './place-pick.tsx';
import { PlaceTable } from './place-table.tsx';
import { linkTo } from './use-route.ts';
import { changedAt, settingsAt } from './use-place.ts';
import { usePolicy } from './use-policy.ts';
import { useWords } from './use-words.ts';

/** What the shop allows, as a form and as a file. */
export function PolicyPage() {
  const { t } = useWords();
  const { saveFile } = useDesk();
  const { own, save, outcome } = usePolicy();
  const [refused, setRefused] = useState<{ readonly name: string; readonly reasons: readonly Refused[] } | null>(null);
  const [before, setBefore] = useState<Policy | null>(null);
  const [sure, setSure] = useState(false);
  const [picked, setPlace] = useState<number | null>(null);
  const { place, phrases } = settingsAt(own, picked);
  const set = (patch: Partial<Policy>) => void save({ ...own, ...patch });
  const refuse = (name: string, path: string, zh: string, line: number | null) =>
    setRefused({ name, reasons: [{ line, problem: { path, why: { zh, en: zh } } }] });

  const take = async (file: File) => {
    setBefore(null);
    const read = await readPolicyFile(file);
    if ('problem' in read) return refuse(file.name, '', t(read.problem === 'large' ? 'policy.too-large' : 'policy.not-json'), read.line);
    const parsed = parsePolicy(read.policy);
    if ('problems' in parsed) {
      return setRefused({
        name: file.name,
        reasons: parsed.problems.map((problem) => ({ problem, line: lineOf(read.text, problem.path) })),
      });
    }
    setRefused(null);
    if (await save(parsed.policy)) setBefore(own);
  };
  const replace = (policy: Policy) => void save(policy).then((kept) => kept && setBefore(own));
  const changed = Object.keys(own.rules).length;
  return (
    <PageFrame
      title={t('desk.policy')}
      note={outcome === null ? t('policy.note') : <Outcome outcome={outcome} />}
      acts={
        <>
          {before !== null && (
            <button type="button" className="btn big" onClick={() => void save(before).then((kept) => kept && setBefore(null))}>
              {t('desk.undo')}
            </button>
          )}
          <FileButton name={t('policy.import')} accept=".json,application/json" take={(file) => void take(file)} />
          <button
            type="button"
            className="btn big"
            onClick={() => saveFile('tuoda-policy.json', new Blob([`${JSON.stringify(own, null, 2)}\n`], { type: 'application/json' }))}
          >
            {t('policy.export')}
          </button>
        </>
      }
    >
      <div className="scroll padded" tabIndex={0} role="region" aria-label={t('policy.form')}>
        {before !== null && refused === null && <p className="is-ok">{t('policy.imported')}</p>}
        {refused !== null && <PolicyRefused {...refused} close={() => setRefused(null)} />}
        <div className="setpage">
          <HoursForm policy={own} set={set} />
          <div>
            <h2 className="sec flat">{t('policy.clocks')}</h2>
            <p className="s mute">{t('policy.clocks-note')}</p>
            <ClockTable clocks={own.clocks} set={(clocks) => set({ clocks })} />
          </div>
        </div>
        <h2 className="sec flat">
          {t('policy.places')} <span className="mute">{own.places.length}</span>
        </h2>
        <p className="s mute">{t('policy.places-note')}</p>
        <PlaceTable policy={own} set={(places) => set({ places: [...places] })} />
        <h2 className="sec flat">
          {t('policy.phrases')} <span className="mute">{phrases.length}</span>
        </h2>
        <p className="s mute">{t('policy.phrases-note')}</p>
        <PlacePick name={t('policy.where')} places={own.places} current={place} pick={setPlace} />
        <PhraseList key={place} phrases={phrases} set={(changed) => void save(changedAt(own, place, { phrases: changed }))} />
        <p className="tools flat">
          <span className="mute">{t('policy.rules-set', { n: changed })}</span>
          <a className="link" href={linkTo('rules')}>
            {t('policy.see-rules')}
          </a>
          <span className="grow" />
          <button
            type="button"
            className="btn quiet"
            onBlur={() => setSure(false)}
            onClick={() => {
              if (sure) replace(builtIn);
              setSure(!sure);
            }}
          >
            {t(sure ? 'policy.reset-sure' : 'policy.reset')}
          </button>
        </p>
      </div>
    </PageFrame>
  );
}
