import type { Plan } from '../../lib/templates/formats/plan.ts';
import { groupWords } from './group-words.ts';
import { useWords } from './use-words.ts';

/** What an import would do, in numbers, with the first that come in and every row that is left out. */
export function PlanTable({ plan }: { readonly plan: Plan }) {
  const { t, lang } = useWords();
  const figures = [
    ['imp.added', plan.added.length],
    ['imp.replaced', plan.replaced.length],
    ['imp.same', plan.same.length],
    ['imp.kept', plan.kept.length],
    ['imp.bad', plan.bad.length],
  ] as const;
  const first = [...plan.added, ...plan.replaced.map((one) => one.after)].slice(0, 8);
  return (
    <>
      <ul className="figs">
        {figures.map(([name, n]) => (
          <li key={name}>
            <span className="s mute">{t(name)}</span>
            <b>{n}</b>
          </li>
        ))}
      </ul>
      {plan.bad.length > 0 && (
        <>
          <h3 className="sec flat">{t('imp.bad-rows')}</h3>
          <ul className="bad">
            {plan.bad.slice(0, 200).map((one) => (
              <li key={one.line}>
                <span className="mute">{t('imp.line', { line: one.line })}</span> {one.why[lang]}
              </li>
            ))}
          </ul>
        </>
      )}
      {first.length > 0 && (
        <>
          <h3 className="sec flat">{t('imp.look')}</h3>
          <table className="t mini">
            <thead>
              <tr>
                <th>{t('tpl.group')}</th>
                <th>{t('tpl.title')}</th>
                <th>{t('tpl.text')}</th>
                <th>{t('tpl.types')}</th>
              </tr>
            </thead>
            <tbody>
              {first.map((one) => (
                <tr key={one.id}>
                  <td className="nb">{groupWords(one.group, t)}</td>
                  <td>{one.title}</td>
                  <td className="two out">{one.text.slice(0, 120)}</td>
                  <td className="nb mute">{one.types.map((type) => t(`type.${type}`)).join(' ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}
