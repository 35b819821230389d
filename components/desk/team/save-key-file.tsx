import { useWords } from '../use-words.ts';

interface Props {
  readonly passphrase: string;
  readonly set: (passphrase: string) => void;
}

/** The passphrase of the recovery file, and why there is one. */
export function SaveKeyFile({ passphrase, set }: Props) {
  const { t } = useWords();
  return (
    <>
      <label className="col">
        <span className="s mute">{t('team.passphrase')}</span>
        <input
          className="field"
          type="password"
          autoComplete="new-password"
          maxLength={400}
          value={passphrase}
          onChange={({ target }) => set(target.value)}
        />
      </label>
      <p className="s mute note">{t('team.passphrase-note')}</p>
    </>
  );
}
