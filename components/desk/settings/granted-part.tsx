import { useQuery, useQueryClient } from '@tanstack/react-query';
import { taughtSitesQuery, teamQuery } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { GrantedConsoles, siteIn } from './granted-consoles.tsx';

/** Permissions that this product asks for, in the order of how often they are used. */
const known = ['storage', 'unlimitedStorage', 'alarms', 'notifications', 'scripting', 'activeTab'] as const;
const queryKey = ['taught', 'granted'];

/** What the browser really allows at this moment, each with what it is for. */
export function GrantedPart() {
  const { t } = useWords();
  const { sites } = useDesk();
  const client = useQueryClient();
  const asked = useQuery({ queryKey, queryFn: () => sites.granted(), staleTime: 0 });
  const taught = useQuery(taughtSitesQuery).data ?? [];
  const base = useQuery(teamQuery).data?.base;
  const { permissions = [], origins = [], asked: own = [] } = asked.data ?? {};
  const needed = new Set(own.map(siteIn));
  const others = origins.filter((pattern) => !needed.has(siteIn(pattern)));
  const host = base === undefined || !URL.canParse(base) ? null : new URL(base).hostname;
  const use = (pattern: string) =>
    taught.some((one) => one.pattern === pattern) ? 'taught' : host !== null && pattern.includes(`//${host}/`) ? 'team' : 'needless';
  const giveBack = (pattern: string) => void sites.giveBack(pattern).then(() => client.invalidateQueries({ queryKey }));
  return (
    <section aria-label={t('grant.title')}>
      <h2 className="sec flat">{t('grant.title')}</h2>
      {asked.isError && <p className="is-warn">{t('grant.cannot')}</p>}
      <table className="t mini">
        <thead>
          <tr>
            <th scope="col">{t('grant.what')}</th>
            <th scope="col">{t('grant.why')}</th>
          </tr>
        </thead>
        <tbody>
          {permissions.map((name) => {
            const one = known.find((each) => each === name);
            return (
              <tr key={name}>
                <td className="nb">
                  <code>{name}</code>
                </td>
                <td>{t(one === undefined ? 'grant.other' : `grant.${one}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <h3 className="sec flat">{t('grant.sites')}</h3>
      <GrantedConsoles origins={origins} />
      <p className="line">{t('grant.others', { n: others.length })}</p>
      <ul className="whom">
        {others.map((pattern) => (
          <li key={pattern}>
            <span className="cut">
              <code>{pattern}</code> <span className="mute">{t(`grant.${use(pattern)}`)}</span>
            </span>
            {use(pattern) === 'needless' && (
              <button type="button" className="btn quiet" onClick={() => giveBack(pattern)}>
                {t('grant.give-back')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
