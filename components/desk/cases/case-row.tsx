import type { CaseHead } from '../../../lib/cases/head.ts';
import { lastingBriefly } from '../../../lib/words/times.ts';
import { useNow } from '../../now.tsx';
import { useWords } from '../use-words.ts';
import { CaseDue } from './case-due.tsx';
import { MoodCells, Risks, useNames } from './case-marks.tsx';

interface Props {
  readonly head: CaseHead;
  /** Its place in the whole list, from 0. */
  readonly place: number;
  readonly current: boolean;
  readonly picked: boolean;
  readonly pick: (on: boolean) => void;
  readonly open: () => void;
}

/** A case in one line of the list. */
export function CaseRow({ head, place, current, picked, pick, open }: Props) {
  const { t, lang } = useWords();
  const { place: nameOf } = useNames();
  const now = useNow();
  const late = head.due !== null && head.due < now;
  const [demand] = head.demands;
  return (
    <tr
      className={current ? 'on' : late ? 'tover' : undefined}
      aria-rowindex={place + 2}
      aria-selected={current}
      onClick={(event) => !(event.target instanceof HTMLInputElement) && open()}
    >
      <td className="ck">
        <input
          type="checkbox"
          checked={picked}
          aria-label={t('col.pick', { buyer: head.buyer })}
          onChange={(event) => pick(event.currentTarget.checked)}
        />
      </td>
      <td className="nb">
        <CaseDue head={head} />
      </td>
      <td>
        <a href={`#/cases/${encodeURIComponent(head.id)}`} className="cut name">
          {head.buyer}
        </a>
      </td>
      <td className="cutd origin">{nameOf(head)}</td>
      <td className="w100">
        <span className="cut">
          {head.summary || head.goods}
          {head.tags.map((tag) => (
            <span key={tag} className="tag">
              {tag}
            </span>
          ))}
        </span>
      </td>
      <td className="nb wants">{demand === undefined ? '' : t(`demand.${demand}`)}</td>
      <td>
        <MoodCells level={head.emotion} />
      </td>
      <td className="nb phase">{t(head.closed === null ? `step.${head.step}` : 'col.closed')}</td>
      <td className="cutd turn">
        {head.closed !== null
          ? ''
          : head.waiting === null
            ? head.owner || t('col.me')
            : `${head.waiting.whom} ${lastingBriefly(now - head.waiting.since, lang)}`}
      </td>
      <td className="nb">
        <Risks risks={head.risks} />
      </td>
    </tr>
  );
}
