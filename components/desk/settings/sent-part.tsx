import { useQuery } from '@tanstack/react-query';
import { inventoryQuery } from '../../../lib/queries.ts';
import { stampOf } from '../../../lib/words/times.ts';
import { useWords } from '../use-words.ts';
import { sizeWords } from './size-words.ts';

const heads = ['host', 'times', 'up', 'down', 'first', 'last'] as const;
const numbers: readonly string[] = ['times', 'up', 'down'];

/** What went between this machine and a team's store: where, when, how much. There is no other way out. */
export function SentPart() {
  const { t, locale } = useWords();
  const hosts = useQuery(inventoryQuery).data?.traffic;
  return (
    <section aria-label={t('sent.title')}>
      <h2 className="sec flat">{t('sent.title')}</h2>
      <p className="s mute line">{t('sent.note')}</p>
      {hosts?.length === 0 && <p className="is-ok">{t('sent.none')}</p>}
      {hosts !== undefined && hosts.length > 0 && (
        <>
          <table className="t mini">
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col" className={numbers.includes(head) ? 'r' : undefined}>
                    {t(`sent.${head}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {hosts.map((one) => (
                <tr key={one.host}>
                  <td className="out">{one.host}</td>
                  <td className="r">{one.times}</td>
                  <td className="r nb">{sizeWords(one.up)}</td>
                  <td className="r nb">{sizeWords(one.down)}</td>
                  <td className="nb mute">{stampOf(one.first, locale.timeZone)}</td>
                  <td className="nb mute">{stampOf(one.last, locale.timeZone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="s line">{t('sent.else')}</p>
        </>
      )}
    </section>
  );
}
