import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usesQuery } from '../../lib/queries.ts';
import { writeJson } from '../../lib/templates/formats/json.ts';
import { writeList } from '../../lib/templates/formats/write-list.ts';
import { dateIn } from '../../lib/templates/when.ts';
import { useNow } from '../now.tsx';
import { cut } from '../quoted.ts';
import { useDesk } from './context.ts';
import { ImportWizard } from './import-wizard.tsx';
import type { Imported } from './import-wizard.tsx';
import { PageFrame } from './page-frame.tsx';
import { freshTemplate } from './template-draft.ts';
import { TemplateEditor } from './template-editor.tsx';
import { TemplateList } from './template-list.tsx';
import type { Scope } from './template-list.tsx';
import { useLibrary } from './use-library.ts';
import type { Template } from '../../lib/templates/template.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

/** The library of replies: found, written, kept, brought in and taken out. */
export function TemplatesPage({ at }: { readonly at: string | null }) {
  const { t, lang, shopZone } = useWords();
  const { ask, saveFile } = useDesk();
  const library = useLibrary();
  const [words, look] = useState('');
  const [scope, turn] = useState<Scope>('all');
  const [sure, setSure] = useState(false);
  const [gone, setGone] = useState<Template | null>(null);
  const [last, keepLast] = useState<Imported | null>(null);
  const [freshId, setFreshId] = useState(() => `own-${crypto.randomUUID()}`);
  const today = dateIn(Math.floor(useNow() / 60_000) * 60_000, shopZone);
  const ofScope = (id: string) => scope === 'all' || scope === (library.own.has(id) ? 'own' : library.shared.has(id) ? 'team' : 'starter');
  const shown = (words.trim() === '' ? library.all : library.find(words)).filter((one) => ofScope(one.id));
  const fresh = at === 'new';
  const current = fresh
    ? freshTemplate(freshId, lang, library.all[0]?.group ?? '')
    : (library.all.find((one) => one.id === at) ?? (at === null ? shown[0] : undefined));
  const own = library.own.size;
  const shared = library.all.filter(({ id }) => library.shared.has(id) && !library.own.has(id)).length;
  const out = () => library.all.filter((one) => ofScope(one.id));
  const counted = Object.keys(useQuery(usesQuery).data?.counts ?? {}).length > 0;
  const acts = (
    <>
      {gone && (
        <button
          type="button"
          className="btn big"
          onClick={() =>
            void library.save([gone]).then(
              () => {
                setGone(null);
                location.assign(linkTo('templates', gone.id));
              },
              () => undefined,
            )
          }
        >
          {t('tpl.bring-back', { title: cut(gone.title, 16) })}
        </button>
      )}
      {counted && (
        <button
          type="button"
          className="btn big quiet"
          onBlur={() => setSure(false)}
          onClick={() => {
            if (sure) void ask('forgetUses', null).catch(() => undefined);
            setSure(!sure);
          }}
        >
          {t(sure ? 'tpl.forget-sure' : 'tpl.forget-uses')}
        </button>
      )}
      <a className="btn big" href={linkTo('templates', 'import')}>
        {t('desk.import')}
      </a>
      <button
        type="button"
        className="btn big"
        onClick={() => saveFile('tuoda-templates.csv', new Blob([writeList(out())], { type: 'text/csv' }))}
      >
        {t('tpl.export-csv')}
      </button>
      <button
        type="button"
        className="btn big"
        onClick={() => saveFile('tuoda-templates.json', new Blob([writeJson(out())], { type: 'application/json' }))}
      >
        {t('tpl.export-json')}
      </button>
      <a className="btn big go" href={linkTo('templates', 'new')} onClick={() => setFreshId(`own-${crypto.randomUUID()}`)}>
        {t('tpl.new')}
      </a>
    </>
  );
  return (
    <PageFrame
      title={t('desk.templates')}
      note={
        shared > 0
          ? t('tpl.note-team', { own, team: shared, starter: library.all.length - own - shared })
          : t('tpl.note', { own, starter: library.all.length - own })
      }
      acts={acts}
    >
      {at === 'import' ? (
        <ImportWizard library={library} last={last} keepLast={keepLast} />
      ) : (
        <div className="tri">
          <TemplateList
            library={library}
            shown={shown}
            current={current?.id ?? null}
            words={words}
            look={look}
            scope={scope}
            turn={turn}
            today={today}
          />
          {library.ready && current ? (
            <TemplateEditor
              key={`${current.id} ${library.own.has(current.id)}`}
              library={library}
              saved={current}
              fresh={fresh}
              removed={setGone}
            />
          ) : (
            <p className="padded mute">{library.ready && t('desk.none')}</p>
          )}
        </div>
      )}
    </PageFrame>
  );
}
