import { useLocale } from './locale.tsx';

interface Props {
  /** How many shared things are new or changed since somebody looked. */
  readonly count: number;
  readonly look: () => void;
  readonly seen: () => void;
}

/** One quiet line, once: the team has published something. */
export function TeamNews({ count, look, seen }: Props) {
  const { t } = useLocale();
  return (
    <p className="news" role="status">
      <span className="cut">{t('news.team', { n: count })}</span>
      <button type="button" className="link" onClick={look}>
        {t('news.look')}
      </button>
      <button type="button" className="link" onClick={seen}>
        {t('news.seen')}
      </button>
    </p>
  );
}
