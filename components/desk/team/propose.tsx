import { useState } from 'react';
import type { OwnTemplate } from '../../../lib/messages.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { copy } from '../../copy.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { TroubleLine } from './trouble-line.tsx';
import { useWork } from './use-team.ts';

interface Props {
  readonly team: TeamView;
  readonly own: readonly OwnTemplate[];
  readonly there: (channel: string, id: string) => Template | null;
}

/** An agent's own templates, each to be proposed to the lead, and what became of those that were. */
export function Propose({ team, own, there }: Props) {
  const { t } = useWords();
  const { ask, settings } = useDesk();
  const work = useWork();
  const [why, setWhy] = useState('');
  const [name, setName] = useState(settings.agent);
  const [text, setText] = useState<string | null>(null);
  const [channel, setChannel] = useState(team.channels.find((one) => one.seen)?.id ?? '');
  const propose = (template: Template) =>
    void work
      .run('propose', () => ask('propose', { channel, template, why, name: name.trim() }))
      .then((answer) => setText(answer && !answer.done.sent ? answer.done.text : null));
  return (
    <>
      <p className="s mute note">{t('team.propose-note')}</p>
      <div className="row2">
        <label className="col">
          <span className="s mute">{t('team.by')}</span>
          <input className="field" maxLength={40} value={name} onChange={({ target }) => setName(target.value)} />
        </label>
        <label className="col">
          <span className="s mute">{t('team.channel')}</span>
          <select className="field" value={channel} onChange={({ target }) => setChannel(target.value)}>
            {team.channels
              .filter((one) => one.seen)
              .map((one) => (
                <option key={one.id} value={one.id}>
                  {one.title}
                </option>
              ))}
          </select>
        </label>
      </div>
      <label className="col">
        <span className="s mute">{t('team.why')}</span>
        <input className="field" maxLength={500} value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      {own.length === 0 && <p className="mute">{t('team.propose-none')}</p>}
      <ul className="changes">
        {own.map(({ template }) => {
          const before = there(channel, template.id);
          return (
            <li key={template.id} className="change">
              <b>{template.title}</b>
              <button
                type="button"
                className="btn"
                disabled={name.trim() === '' || channel === '' || work.busy !== null}
                onClick={() => propose(template)}
              >
                {t('team.propose')}
              </button>
              <p className="two">
                {before && before.text !== template.text && <del className="out">{before.text}</del>}{' '}
                <span className="out">{template.text}</span>
              </p>
            </li>
          );
        })}
      </ul>
      <TroubleLine trouble={work.trouble} />
      {text !== null && (
        <label className="col">
          <span className="s">{t('team.propose-text')}</span>
          <textarea className="paper" rows={4} readOnly value={text} onFocus={({ target }) => target.select()} />
          <button type="button" className="btn" onClick={() => void copy(text)}>
            {t('team.copy')}
          </button>
        </label>
      )}
      {team.proposed.length > 0 && (
        <>
          <h2 className="sec flat">{t('team.proposed')}</h2>
          <ul>
            {team.proposed.map((one) => (
              <li key={one.id}>
                {one.template.title} <span className="tag">{t(`team.answer.${one.answer ?? 'open'}`)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
