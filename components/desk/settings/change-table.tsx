import { useState } from 'react';
import type { SettingChange } from '../../../lib/messages.ts';
import { useWords } from '../use-words.ts';
import { settingWords, useBriefWords } from './setting-words.ts';

interface Props {
  /** What it is that would change something. */
  readonly would: string;
  readonly changes: readonly SettingChange[];
  readonly take: (names: readonly string[]) => void;
  readonly leave: () => void;
}

/** What a file would change, line by line. What cannot be taken back is not ticked until somebody does. */
export function ChangeTable({ would, changes, take, leave }: Props) {
  const { t } = useWords();
  const brief = useBriefWords();
  const [names, setNames] = useState<readonly string[]>(() =>
    changes.filter(({ risk, fixed }) => risk === null && !fixed).map(({ name }) => name),
  );
  return (
    <div className="refused">
      <p>{would}</p>
      <table className="t mini">
        <thead>
          <tr>
            {(['setting', 'now', 'then'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`setfile.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map((one) => (
            <tr key={one.name}>
              <td>
                <label>
                  <input
                    type="checkbox"
                    disabled={one.fixed}
                    checked={names.includes(one.name)}
                    onChange={({ target }) => setNames(target.checked ? [...names, one.name] : names.filter((other) => other !== one.name))}
                  />{' '}
                  {settingWords(one.name, t)}
                </label>
                {one.fixed && <span className="s mute"> {t('settings.fixed')}</span>}
                {one.risk !== null && <p className="s is-warn">{t(`setfile.risk.${one.risk}`)}</p>}
              </td>
              <td className="mute">{brief(one.name, one.from)}</td>
              <td>
                {brief(one.name, one.to)}
                {isCounted(one) && <span className="s mute"> {t('setfile.entries', { more: one.more, less: one.less })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="pair">
        <button type="button" className="btn go" disabled={names.length === 0} onClick={() => take(names)}>
          {t('setfile.take', { n: names.length })}
        </button>
        <button type="button" className="btn quiet" onClick={leave}>
          {t('backup.leave')}
        </button>
      </p>
    </div>
  );
}

/** Entries are counted where they are too many to stand there. */
const isCounted = ({ from, to }: SettingChange): boolean =>
  [from, to].some((value) => typeof value === 'object' && value !== null && 'entries' in value);
