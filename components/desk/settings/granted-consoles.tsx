import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** The consoles that can be read now, and by which addresses. */
export function GrantedConsoles({ origins }: { readonly origins: readonly string[] }) {
  const { t, lang } = useWords();
  const { consoles } = useDesk();
  const rows = consoles.map((one) => ({ ...one, given: one.matches.filter((pattern) => origins.includes(pattern)).length }));
  const state = (given: number, all: number) =>
    given === 0 ? t('grant.unread') : given < all ? t('grant.partly', { n: given, all }) : t('grant.read');
  return (
    <>
      <details>
        <summary>{t('grant.consoles', { n: rows.filter((one) => one.given > 0).length, all: rows.length })}</summary>
        <table className="t mini">
          <tbody>
            {rows.map(({ id, name, matches, given }) => (
              <tr key={id}>
                <td className="nb">{name[lang]}</td>
                <td className={given < matches.length ? 'is-warn nb' : 'is-ok nb'}>{state(given, matches.length)}</td>
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
