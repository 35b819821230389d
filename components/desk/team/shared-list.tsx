import { useState } from 'react';
import { policyItem, templateOf } from '../../../lib/team/book.ts';
import type { TeamItemRow } from '../../../lib/team/kept.ts';
import type { TeamView } from '../../../lib/team/view.ts';
import { useWords } from '../use-words.ts';
import { SharedItem } from './shared-item.tsx';

/** Rows that are drawn; the rest are found by words. */
const drawn = 100;

/** Everything that is shared, what was deleted, and what needs somebody to choose: that first. */
export function SharedList({ team, items }: { readonly team: TeamView; readonly items: readonly TeamItemRow[] }) {
  const { t } = useWords();
  const [words, look] = useState('');
  const open = (one: TeamItemRow): boolean => one.gone === null && (one.conflicts.length > 0 || one.deletedToo);
  const said = (one: TeamItemRow): string =>
    one.id === policyItem ? t('desk.policy') : `${templateOf(one)?.title ?? ''} ${templateOf(one)?.text ?? ''}`;
  const wanted = words.trim().toLowerCase();
  const found = items
    .filter((one) => wanted === '' || said(one).toLowerCase().includes(wanted))
    .toSorted((a, b) => Number(open(b)) - Number(open(a)) || Number(a.gone !== null) - Number(b.gone !== null));
  return (
    <>
      <p className="tools flat">
        <input
          className="field wide"
          type="search"
          aria-label={t('desk.search')}
          placeholder={t('desk.search')}
          value={words}
          onChange={({ target }) => look(target.value)}
        />
        <span className="s mute">{t('team.shared-n', { n: items.filter((one) => one.gone === null).length })}</span>
      </p>
      {items.length === 0 && <p className="mute note">{t('team.shared-none')}</p>}
      <ul className="changes">
        {found.slice(0, drawn).map((one) => (
          <SharedItem key={`${one.channel} ${one.id}`} item={one} team={team} />
        ))}
      </ul>
      {found.length > drawn && <p className="s mute">{t('team.more', { n: found.length - drawn })}</p>}
    </>
  );
}
