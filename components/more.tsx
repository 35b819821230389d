import { useLocale } from './locale.tsx';
import type { Controls } from './scene.ts';

interface Props {
  readonly controls: Pick<Controls, 'sayBack' | 'progress' | 'handOver'>;
}

/** What is not a template: the buyer's words said back, a word on progress, a card for a colleague. */
export function More({ controls }: Props) {
  const { t } = useLocale();
  return (
    <div className="more acts">
      <button type="button" className="btn quiet" onClick={controls.sayBack}>
        {t('more.say-back')} <kbd>Alt+R</kbd>
      </button>
      <button type="button" className="btn quiet" onClick={controls.progress}>
        {t('more.progress')} <kbd>Alt+J</kbd>
      </button>
      <button type="button" className="btn quiet" onClick={controls.handOver}>
        {t('more.hand-over')} <kbd>Alt+H</kbd>
      </button>
    </div>
  );
}
