import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { refresh, taughtSitesQuery } from '../../lib/queries.ts';
import type { KnownSite } from '../../lib/messages.ts';
import { useDesk } from './context.ts';
import { FileButton } from './file-button.tsx';
import { TaughtRow } from './taught-row.tsx';
import { useWords } from './use-words.ts';

type Word = 'address' | 'refused' | 'open' | 'unreached' | 'forgotten' | 'no-file' | 'imported' | 'unsaved';
type Site = KnownSite['site'];
const isTrouble = (word: Word): boolean => !['open', 'forgotten', 'imported'].includes(word);

/** Pages that no adapter knows, or knows no longer, and that an agent has taught. */
export function TaughtSites() {
  const { t } = useWords();
  const { ask, consoles, names, saveFile, sites, settings } = useDesk();
  const client = useQueryClient();
  const known = useQuery(taughtSitesQuery).data ?? [];
  const [address, setAddress] = useState('');
  const [word, setWord] = useState<Word | null>(null);
  const [offered, setOffered] = useState<Site | null>(null);

  /** The site is asked for first: only a press may, and it is over with the first wait. */
  const asked = async (at: string, then: () => Promise<Word>, failed: Word): Promise<void> => {
    const given = sites.ask(at);
    if (given === null) return setWord('address');
    const next = await given.then((yes) => (yes ? then() : 'refused')).catch(() => failed);
    setWord(next);
    await refresh(client, ['taught']);
  };
  const teach = (at: string) => void asked(at, () => ask('teachAt', { address: at }).then(() => 'open'), 'unreached');
  const take = async (site: Site) => {
    await asked(addressOf(site), () => ask('importTaught', site).then(() => 'imported'), 'unsaved');
    setOffered(null);
  };
  const forget = async ({ console, host }: Site) => {
    const next = await ask('forgetTaught', { console, host }).then(
      (): Word => 'forgotten',
      (): Word => 'unsaved',
    );
    setWord(next);
    await refresh(client, ['taught']);
  };
  const read = async (file: File) => {
    const site = file.size > 200_000 ? null : sites.open(await file.text());
    setOffered(site);
    setWord(site ? null : 'no-file');
  };
  return (
    <section className="padded taught" aria-label={t('taught.title')}>
      <h2 className="sec flat">{t('taught.title')}</h2>
      <p className="two note">{t('taught.note')}</p>
      <form
        className="tools flat"
        onSubmit={(event) => {
          event.preventDefault();
          teach(withScheme(address));
        }}
      >
        <label className="grow">
          <span className="s two">{t('taught.address')}</span>
          <input
            className="field"
            type="text"
            inputMode="url"
            value={address}
            placeholder="https://"
            onChange={({ target }) => setAddress(target.value)}
          />
        </label>
        <button type="submit" className="btn big go" disabled={address.trim() === ''}>
          {t('taught.teach')}
        </button>
        <FileButton name={t('taught.import')} accept=".json" take={(file) => void read(file)} />
      </form>
      {offered && (
        <p className="tools flat" role="group" aria-label={t('taught.import')}>
          <span>{t('taught.offered', { host: offered.host })}</span>
          <button type="button" className="btn big go" onClick={() => void take(offered)}>
            {t('taught.take')}
          </button>
          <button type="button" className="btn big quiet" onClick={() => setOffered(null)}>
            {t('taught.leave')}
          </button>
        </p>
      )}
      <p role="status" className={word !== null && isTrouble(word) ? 'is-warn' : 'two'}>
        {word !== null && t(`taught.word.${word}`)}
      </p>
      {known.length > 0 && (
        <table className="t">
          <thead>
            <tr>
              <th>{t('console.site')}</th>
              <th>{t('taught.state')}</th>
              <th>{t('taught.buyer')}</th>
              <th>{t('taught.since')}</th>
              <th>{t('taught.acts')}</th>
            </tr>
          </thead>
          <tbody>
            {known.map((one) => (
              <TaughtRow
                key={`${one.site.host} ${one.site.console}`}
                known={one}
                instead={consoles.some(({ id }) => id === one.site.console) ? (names[one.site.console]?.[settings.lang] ?? null) : null}
                teach={() => teach(addressOf(one.site))}
                save={() =>
                  saveFile(
                    `tuoda-${one.site.host.replace(/[^\w.-]/g, '_')}.json`,
                    new Blob([sites.file(one.site)], { type: 'application/json' }),
                  )
                }
                forget={() => void forget(one.site)}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const withScheme = (address: string): string => (/^[a-z]+:\/\//i.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
const addressOf = ({ host, secure }: Site): string => `${secure ? 'https' : 'http'}://${host}/`;
