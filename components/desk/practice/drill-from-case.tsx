import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import type { Drill } from '../../../lib/practice/drill.ts';
import { drillFrom } from '../../../lib/practice/from-case.ts';
import { caseById, casesFound } from '../../../lib/queries.ts';
import { Mood } from '../../mood.tsx';
import { useDesk } from '../context.ts';
import { SearchField } from '../search-field.tsx';
import { PageFrame } from '../page-frame.tsx';
import { linkTo } from '../use-route.ts';
import { useWords } from '../use-words.ts';
import { PracticeViews } from './practice-views.tsx';

const listed = 50;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** A closed case, picked, looked over without anybody in it, and kept as a drill. */
export function DrillFromCase() {
  const { t } = useWords();
  const [words, look] = useState('');
  const sought = useDeferredValue(words.trim());
  const closed = useQuery(casesFound({ state: 'closed', order: 'latest', ...(sought !== '' && { words: sought }) }, 0, listed)).data;
  const [picked, pick] = useState<string | null>(null);
  const one = useQuery(caseById(picked)).data;
  const drill = one ? drillFrom(one, `own-${one.id}`.slice(0, 100)) : null;
  return (
    <PageFrame title={t('practice.from')} views={<PracticeViews at="from" />}>
      <div className="split madeof">
        <div className="scroll padded">
          <p className="note">{t('practice.from-note')}</p>
          <SearchField name={t('practice.from-find')} words={words} look={look} most={80} />
          {closed?.heads.length === 0 && <p className="mute">{t(sought === '' ? 'practice.from-none' : 'desk.none')}</p>}
          <ul className="rows">
            {closed?.heads.map((head) => (
              <li key={head.id} className={head.id === picked ? 'on' : undefined}>
                <button type="button" aria-pressed={head.id === picked} onClick={() => pick(head.id)}>
                  <span className="cut">{head.summary}</span>
                  <span className="s mute">
                    <Mood level={head.emotion} /> {head.types.map((type) => t(`type.${type}`)).join(' · ')}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </div>
        <aside className="pub" aria-label={t('practice.keep')}>
          {drill ? <Look key={drill.id} drill={drill} /> : one && <p className="padded mute">{t('practice.from-empty')}</p>}
        </aside>
      </div>
    </PageFrame>
  );
}

function Look({ drill }: { readonly drill: Drill }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const [title, name] = useState(drill.title.zh);
  const [opening, open] = useState(drill.opening.join('\n'));
  const [model, answer] = useState(drill.model.join('\n'));
  const [failed, fail] = useState(false);
  const save = async () => {
    const kept: Drill = {
      ...drill,
      title: { zh: title.trim(), en: title.trim() },
      opening: lines(opening).slice(0, 8),
      model: lines(model).slice(0, 8),
    };
    try {
      await ask('savePaper', { kind: 'drill', id: kept.id, text: JSON.stringify(kept) });
      location.hash = linkTo('practice', kept.id);
    } catch {
      fail(true);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="col">
        <span className="s mute">{t('practice.title')}</span>
        <input className="field" maxLength={40} value={title} onChange={(event) => name(event.target.value)} />
      </label>
      <label className="col">
        <span className="s mute">{t('practice.opening')}</span>
        <textarea rows={5} maxLength={4000} value={opening} onChange={(event) => open(event.target.value)} />
      </label>
      <label className="col">
        <span className="s mute">{t('practice.model')}</span>
        <textarea rows={6} maxLength={6000} value={model} onChange={(event) => answer(event.target.value)} />
      </label>
      <p>
        <button type="submit" className="btn go big" disabled={title.trim() === '' || lines(opening).length === 0}>
          {t('practice.keep')}
        </button>{' '}
        {failed && (
          <span className="is-block s" role="alert">
            {t('desk.unsaved')}
          </span>
        )}
      </p>
    </form>
  );
}
