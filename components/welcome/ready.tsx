import { useFirst } from '../practised/use-first.ts';
import type { Place } from './consoles-step.tsx';

/** All steps are through: where to go from here. */
export function Ready({ places, openDesk }: { readonly places: readonly Place[]; readonly openDesk: () => void }) {
  const { t, lang } = useFirst();
  return (
    <>
      <h3>{t('welcome.open')}</h3>
      <ul className="links">
        {places.map(({ id, name, address }) => (
          <li key={id}>
            <a className="link" href={address} target="_blank" rel="noreferrer">
              {name[lang]}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <button type="button" className="btn" onClick={() => openDesk()}>
          {t('welcome.desk')}
        </button>
      </p>
    </>
  );
}
