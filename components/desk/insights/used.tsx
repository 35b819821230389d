import { useQuery } from '@tanstack/react-query';
import { templatesQuery, usesQuery } from '../../../lib/queries.ts';
import { useWords } from '../use-words.ts';
import { Figure } from './figure.tsx';

const most = 100;

/** Templates by how often they were sent, and what the buyers' next words showed. */
export function Used() {
  const { t } = useWords();
  const counts = useQuery(usesQuery).data?.counts ?? {};
  const titles = new Map(useQuery(templatesQuery).data?.map(({ id, title }) => [id, title]));
  const rows = Object.entries(counts)
    .toSorted(([, a], [, b]) => b.sent - a.sent)
    .slice(0, most);
  return (
    <Figure
      wide
      id="templates"
      name={t('ins.templates')}
      none={t('ins.templates.none')}
      heads={[t('ins.template'), t('ins.used.sent'), t('ins.used.kept'), t('ins.used.helped'), t('ins.used.worse')]}
      rows={rows.map(([id, one]) => [titles.get(id) ?? id, one.sent, one.kept, one.helped, one.worse])}
    />
  );
}
