import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** The recovery file, to be saved at once: it is shown this one time. */
export function KeyFile({ file, close }: { readonly file: string; readonly close: () => void }) {
  const { t } = useWords();
  const { saveFile } = useDesk();
  return (
    <section className="hold-much" role="alert">
      <p className="note">{t('team.key-file-note')}</p>
      <p className="tools flat">
        <button
          type="button"
          className="btn big go"
          onClick={() => saveFile('tuoda-team-key.txt', new Blob([file], { type: 'text/plain' }))}
        >
          {t('team.key-file')}
        </button>
        <button type="button" className="btn quiet" onClick={close}>
          {t('team.key-file-done')}
        </button>
      </p>
    </section>
  );
}
