import { causes, channels, records, weights } from '../lib/cases/form.ts';
import type { Cause, TextField } from '../lib/cases/form.ts';
import type { CasePart } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CaseLine } from './case-line.tsx';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';

const first = ['customer', 'goods', 'bought'] as const satisfies readonly TextField[];
const then = ['happened'] as const satisfies readonly TextField[];
const long: ReadonlySet<TextField> = new Set(['problem', 'circumstances', 'wish', 'plan', 'result', 'feedback', 'suggestion']);

/** The facts of a complaint: read where the conversation holds them, written where it does not. */
export function CaseFacts({ one, controls }: CasePart) {
  const { t } = useLocale();
  const { form } = one;
  const line = (field: TextField) => (
    <CaseLine
      key={field}
      name={t(`field.${field}`)}
      value={form[field]}
      long={long.has(field)}
      save={(value) => controls.edit([{ field, value }])}
    />
  );
  const filled = [...first, ...then, 'problem', 'circumstances', 'wish', 'behind'].filter(
    (field) => form[field as TextField] !== '',
  ).length;
  return (
    <CaseFold title={t('case.facts')} after={t('case.filled', { n: filled })}>
      <CasePick
        name={t('field.channel')}
        value={form.channel}
        options={channels.map((channel) => [channel, t(`channel.${channel}`)])}
        save={(value) => controls.edit([{ field: 'channel', value }])}
      />
      {first.map(line)}
      <CaseLine
        name={t('field.orders')}
        value={one.orders.join(' ')}
        save={(words) =>
          controls.edit([
            {
              field: 'orders',
              value: words
                .split(/[\s,，、]+/u)
                .filter(Boolean)
                .map((each) => each.slice(0, 80)),
            },
          ])
        }
      />
      {line('problem')}
      {then.map(line)}
      {line('circumstances')}
      {line('wish')}
      {line('behind')}
      <CasePick
        name={t('field.mood')}
        value={form.mood === null ? 'read' : String(form.mood)}
        options={[['read', t('mood.read', { n: one.emotion })], ...(['0', '1', '2', '3', '4'] as const).map((n) => [n, n] as const)]}
        save={(value) => controls.edit([{ field: 'mood', value: ([0, 1, 2, 3, 4] as const).find((n) => String(n) === value) ?? null }])}
      />
      <CasePick
        name={t('field.weight')}
        value={form.weight}
        options={weights.map((weight) => [weight, t(`weight.${weight}`)])}
        save={(value) => controls.edit([{ field: 'weight', value }])}
      />
      {form.weight === 'grave' && line('coordinator')}
      <fieldset className="checks">
        <legend>{t('field.checked')}</legend>
        {records.map((record) => (
          <label key={record}>
            <input
              type="checkbox"
              checked={form.checked.includes(record)}
              onChange={(event) =>
                controls.edit([
                  {
                    field: 'checked',
                    value: event.currentTarget.checked ? [...form.checked, record] : form.checked.filter((each) => each !== record),
                  },
                ])
              }
            />
            {t(`record.${record}`)}
          </label>
        ))}
      </fieldset>
      <CasePick<Cause | 'none'>
        name={t('field.cause')}
        value={form.cause ?? 'none'}
        options={[['none', t('cause.none')], ...causes.map((cause) => [cause, t(`cause.${cause}`)] as const)]}
        save={(value) => controls.edit([{ field: 'cause', value: value === 'none' ? null : value }])}
      />
      {line('ground')}
      <CaseLine
        name={t('field.tags')}
        value={form.tags.join(' ')}
        save={(words) =>
          controls.edit([
            { field: 'tags', value: [...new Set(words.split(/[\s,，、]+/u).filter(Boolean))].slice(0, 12).map((tag) => tag.slice(0, 30)) },
          ])
        }
      />
    </CaseFold>
  );
}
