import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** Scheme and host of a match pattern: browsers leave its path out where they say what is allowed. */
export const siteIn = (pattern: string): string => pattern.split('/').slice(0, 3).join('/');

/** The consoles that can be read now, and by which addresses. */
export function GrantedConsoles({ origins }: { readonly origins: readonly string[] }) {
  const { t, lang } = useWords();
  const { consoles } = useDesk();
  const given = new Set(origins.map(siteIn));
  const rows = consoles.map((one) => ({ ...one, given: one.matches.filter((pattern) => given.has(siteIn(pattern))).length }));
  const state = (n: number, all: number) => (n === 0 ? t('grant.unread') : n < all ? t('grant.partly', { n, all }) : t('grant.read'));
  return (
    <>
      <details>
        <summary>{t('grant.consoles', { n: rows.filter((one) => one.given > 0).length, all: rows.length })}</summary>
        <table className="t mini">
          <tbody>
            {rows.map(({ id, name, matches, given: n }) => (
              <tr key={id}>
                <td className="nb">{name[lang]}</td>
                <td className={n < matches.length ? 'is-warn nb' : 'is-ok nb'}>{state(n, matches.length)}</td>
                <td className="mute">{matches.join('　')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="s mute line">{t('grant.consoles-note')}</p>
    </>
  );
}
