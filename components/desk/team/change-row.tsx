import { useWords } from '../use-words.ts';
import type { Change } from './changes.ts';
import { useFieldWords } from './field-words.ts';
import type { Verdict } from './use-verdicts.ts';

interface Props {
  readonly change: Change;
  readonly chosen: boolean;
  readonly choose: (chosen: boolean) => void;
  readonly verdict: Verdict;
}

/** One change: what it was, what it becomes, and what the check says of it. */
export function ChangeRow({ change, chosen, choose, verdict }: Props) {
  const { t } = useWords();
  const words = useFieldWords();
  const { template, what, fields } = change;
  const title = template?.title ?? t('desk.policy');
  const broken = template !== null && verdict !== null && verdict > 0;
  return (
    <li className="change">
      <label>
        <input type="checkbox" checked={chosen && !broken} disabled={broken} onChange={({ target }) => choose(target.checked)} />{' '}
        <b>{title}</b> <span className="tag">{t(`team.what.${what}`)}</span>
      </label>
      {template !== null && (
        <span className={broken ? 'is-warn' : verdict === 0 ? 'is-ok' : 'mute'}>
          {verdict === null ? t('team.proving') : broken ? t('team.breaks', { n: verdict }) : t('team.safe')}
        </span>
      )}
      <dl>
        {fields
          .filter(({ name }) => what === 'changed' || name === 'text' || template === null)
          .map(({ name, ...sides }) => {
            const [before, after] = [words.value(name, sides.before), words.value(name, sides.after)];
            return (
              <div key={name}>
                <dt className="s mute">{words.name(name)}</dt>
                <dd>
                  {before !== '' && <del className="out">{before}</del>} {after !== '' && <ins className="out">{after}</ins>}
                </dd>
              </div>
            );
          })}
      </dl>
    </li>
  );
}
