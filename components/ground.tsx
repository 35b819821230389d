import type { Finding } from '../lib/taboos/finding.ts';
import { useLocale } from './locale.tsx';

/** The law or marketplace rule that a finding rests on. */
export function Ground({ ground }: { readonly ground: NonNullable<Finding['ground']> }) {
  const { lang, t } = useLocale();
  return (
    <div className="ground">
      <b>
        {t('check.ground')} {ground.title[lang]}
      </b>
      <br />
      {ground.text[lang]}{' '}
      {ground.url?.startsWith('https://') && (
        <a className="link" href={ground.url} target="_blank" rel="noreferrer">
          {t('check.source')}
        </a>
      )}
    </div>
  );
}
