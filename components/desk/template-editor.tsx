import { useState } from 'react';
import type { Version } from '../../lib/templates/history.ts';
import type { Template } from '../../lib/templates/template.ts';
import { isSame, lackOf, tidied } from './template-draft.ts';
import { TemplateForm } from './template-form.tsx';
import { TemplatePreview } from './template-preview.tsx';
import { TemplateSide } from './template-side.tsx';
import type { Library } from './use-library.ts';
import { linkTo } from './use-route.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly library: Library;
  readonly saved: Template;
  /** It stands nowhere yet. */
  readonly fresh: boolean;
  /** It was removed; until then it can be asked for once more. */
  readonly removed: (template: Template) => void;
}

/** One template: written, seen in a conversation, checked and kept. */
export function TemplateEditor({ library, saved, fresh, removed }: Props) {
  const { t } = useWords();
  const [template, setTemplate] = useState(saved);
  const [outcome, setOutcome] = useState<'saved' | 'unsaved' | null>(null);
  const [sure, setSure] = useState(false);
  const own = library.own.get(saved.id) ?? null;
  const changed = !isSame(template, saved);
  const lack = lackOf(template);
  const ships = own !== null && own.history.length > 0 && !saved.id.startsWith('own-') && !saved.id.startsWith('imported-');
  const keep = (put: readonly Template[], remove: readonly string[] = []) =>
    library.save(put, remove).then(
      () => {
        setOutcome('saved');
        if (remove.length > 0) removed(saved);
      },
      () => setOutcome('unsaved'),
    );
  const bring = (version: Version) => {
    const former = { ...version.template, id: saved.id };
    setTemplate(former);
    void keep([former]);
  };
  return (
    <>
      <section className="edit" aria-label={saved.title || t('tpl.new')}>
        <TemplateForm
          template={template}
          groups={[...new Set(library.all.map((one) => one.group))]}
          change={(patch) => {
            setOutcome(null);
            setTemplate({ ...template, ...patch });
          }}
        >
          <p className="tools flat">
            <button
              type="button"
              className="btn big go"
              disabled={!(changed || fresh) || lack !== null}
              onClick={() => void keep([tidied(template)]).then(() => fresh && location.assign(linkTo('templates', template.id)))}
            >
              {t('tpl.save')}
            </button>
            {changed && (
              <button type="button" className="btn big" onClick={() => setTemplate(saved)}>
                {t('tpl.discard')}
              </button>
            )}
            {changed && lack !== null && <span className="is-warn">{t('tpl.bad', { why: t(lack) })}</span>}
            {outcome === 'saved' && (
              <span className="is-ok" role="status">
                {t('desk.saved')}
              </span>
            )}
            {outcome === 'unsaved' && (
              <span className="is-warn" role="alert">
                {t('desk.unsaved')}
              </span>
            )}
            <span className="grow" />
            {own !== null && (
              <button
                type="button"
                className="btn quiet"
                onBlur={() => setSure(false)}
                onClick={() => {
                  if (sure) void keep([], [saved.id]);
                  setSure(!sure);
                }}
              >
                {t(sure ? 'tpl.remove-sure' : ships ? 'tpl.back-shipped' : 'tpl.remove')}
              </button>
            )}
          </p>
          <TemplatePreview template={template} />
        </TemplateForm>
      </section>
      <TemplateSide template={saved} fresh={fresh} own={own} shared={library.shared.has(saved.id)} all={library.all} restore={bring} />
    </>
  );
}
