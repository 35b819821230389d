import type { ReactNode } from 'react';
import { marketplaces } from '../../lib/conversation/conversation.ts';
import { complaintTypes, stages } from '../../lib/conversation/understanding.ts';
import { longestText } from '../../lib/templates/schema.ts';
import { slotNames } from '../../lib/templates/slot-names.ts';
import type { Template } from '../../lib/templates/template.ts';
import { Choice } from '../choice.tsx';
import { groupOf, groupWords } from './group-words.ts';
import { Several } from './several.tsx';
import { useWords } from './use-words.ts';

const levels = [0, 1, 2, 3, 4] as const;

/** Words with commas between. */
const listIn = (typed: string): readonly string[] =>
  typed
    .split(/[,，、]/)
    .map((one) => one.trim())
    .filter(Boolean);

interface Props {
  readonly template: Template;
  readonly groups: readonly string[];
  readonly change: (patch: Partial<Template>) => void;
  /** Stands between the text and what it is for. */
  readonly children: ReactNode;
}

/** Everything of a template that a person sets. */
export function TemplateForm({ template, groups, change, children }: Props) {
  const { t, lang } = useWords();
  const { title, group, text, types, emotion, tags, scope = 'shop', shops = [], code = '', from = '', until = '' } = template;
  return (
    <>
      <div className="row2">
        <label className="col">
          <span className="s mute">{t('tpl.title')}</span>
          <input className="field" maxLength={120} value={title} onChange={(event) => change({ title: event.target.value })} />
        </label>
        <label className="col">
          <span className="s mute">{t('tpl.group')}</span>
          <input
            className="field"
            maxLength={60}
            list="groups"
            value={groupWords(group, t)}
            onChange={(event) => change({ group: groupOf(event.target.value, t) })}
          />
        </label>
        <datalist id="groups">
          {groups.map((one) => (
            <option key={one} value={groupWords(one, t)} />
          ))}
        </datalist>
      </div>
      <label className="col">
        <span className="s mute">{t('tpl.text')}</span>
        <textarea
          className="paper"
          rows={5}
          maxLength={longestText}
          lang={template.lang}
          value={text}
          onChange={(event) => change({ text: event.target.value })}
        />
      </label>
      <details className="s two">
        <summary>{t('tpl.slots')}</summary>
        <p>
          {t('tpl.slots-note', {
            slots: Object.entries(slotNames)
              .map(([name, { words }]) => `{${name}} ${words[lang]}`)
              .join(lang === 'zh' ? '、' : ', '),
            choice: lang === 'zh' ? '{麻烦您/请您}' : '{please/kindly}',
          })}
        </p>
      </details>
      {children}
      <h3 className="sec flat">{t('tpl.when')}</h3>
      <Several
        name={t('tpl.types')}
        note={types.length === 0 ? t('tpl.types-none') : ''}
        options={complaintTypes.map((one) => [one, t(`type.${one}`)])}
        chosen={types}
        choose={(to) => change({ types: to })}
      />
      <Several
        name={t('tpl.stages')}
        options={stages.map((one) => [one, t(`stage.${one}`)])}
        chosen={template.stages}
        choose={(to) => change({ stages: to })}
      />
      <Several
        name={t('tpl.marketplaces')}
        note={template.marketplaces.length === 0 ? t('tpl.types-none') : ''}
        options={marketplaces.map((one) => [one, t(`marketplace.${one}`)])}
        chosen={template.marketplaces}
        choose={(to) => change({ marketplaces: to })}
      />
      <div className="row3">
        <div className="col">
          <span className="s mute">{t('tpl.lang')}</span>
          <span>
            <Choice
              name={t('tpl.lang')}
              current={template.lang}
              options={[
                ['zh', t('settings.zh')],
                ['en', t('settings.en')],
              ]}
              choose={(to) => change({ lang: to })}
            />
          </span>
        </div>
        <div className="col">
          <span className="s mute">{t('tpl.emotion')}</span>
          <span className="pair">
            {([0, 1] as const).map((end) => (
              <select
                key={end}
                className="field"
                aria-label={`${t('tpl.emotion')} ${t(end === 0 ? 'tpl.from-level' : 'tpl.to-level')}`}
                value={emotion[end]}
                onChange={(event) => {
                  const level = levels.find((one) => one === Number(event.target.value)) ?? 0;
                  change({ emotion: end === 0 ? [level, emotion[1]] : [emotion[0], level] });
                }}
              >
                {levels.map((one) => (
                  <option key={one} value={one}>
                    {one} {t(`mood.${one}`)}
                  </option>
                ))}
              </select>
            ))}
          </span>
        </div>
        <label className="col">
          <span className="s mute">{t('tpl.code')}</span>
          <input className="field" maxLength={20} value={code} onChange={(event) => change({ code: event.target.value })} />
        </label>
        <label className="col">
          <span className="s mute">
            {t('tpl.tags')} {t('tpl.tags-note')}
          </span>
          <input
            key={template.id}
            className="field"
            defaultValue={tags.join('，')}
            onChange={(event) => change({ tags: listIn(event.target.value) })}
          />
        </label>
        <div className="col">
          <span className="s mute">{t('tpl.whose')}</span>
          <span>
            <Choice
              name={t('tpl.whose')}
              current={scope}
              options={[
                ['shop', t('tpl.whose.shop')],
                ['own', t('tpl.whose.own')],
              ]}
              choose={(to) => change({ scope: to })}
            />
          </span>
        </div>
        <label className="col">
          <span className="s mute">
            {t('tpl.shops')} {t('tpl.shops-note')}
          </span>
          <input
            key={`shops ${template.id}`}
            className="field"
            defaultValue={shops.join('，')}
            onChange={(event) => change({ shops: listIn(event.target.value) })}
          />
        </label>
        <label className="col">
          <span className="s mute">{t('tpl.from')}</span>
          <input className="field" type="date" value={from} onChange={(event) => change({ from: event.target.value })} />
        </label>
        <label className="col">
          <span className="s mute">{t('tpl.until')}</span>
          <input className="field" type="date" value={until} onChange={(event) => change({ until: event.target.value })} />
        </label>
      </div>
    </>
  );
}
