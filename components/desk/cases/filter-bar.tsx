import { steps } from '../../../lib/cases/case.ts';
import type { Filter } from '../../../lib/cases/filter.ts';
import { causes, channels, outcomes, weights } from '../../../lib/cases/form.ts';
import { complaintTypes, risks } from '../../../lib/conversation/understanding.ts';
import { dateOf } from '../../../lib/words/times.ts';
import { useLocale } from '../../locale.tsx';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';
import { dayStart, endOfDay } from './views.ts';

interface Props {
  readonly filter: Filter;
  readonly set: (filter: Filter) => void;
}

type Part = 'step' | 'type' | 'cause' | 'outcome' | 'risk' | 'weight' | 'channel' | 'console' | 'state' | 'turn' | 'order';

/** The filter without a part, or with another value of it. */
function withPart(filter: Filter, part: keyof Filter, value: unknown): Filter {
  const { [part]: _, ...others } = filter;
  // each part is set by its own control, with a value from its own list
  return value === undefined ? others : ({ ...others, [part]: value } as Filter);
}

/** Everything that a list of cases can be narrowed by, one control a part. */
export function FilterBar({ filter, set }: Props) {
  const { t } = useWords();
  const { consoles, names } = useDesk();
  const { lang, shopZone } = useLocale();
  const pick = (part: Part, options: readonly (readonly [string, string])[], many = true) => {
    const value = filter[part];
    const current = Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
    return (
      <label key={part}>
        <span>{t(`filter.${part}`)}</span>
        <select
          className="field"
          value={String(current)}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            set(withPart(filter, part, chosen === '' ? undefined : many ? [chosen] : chosen));
          }}
        >
          <option value="">{t('filter.any')}</option>
          {options.map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
    );
  };
  const day = (part: 'from' | 'to') => (
    <label key={part}>
      <span>{t(`filter.${part}`)}</span>
      <input
        className="field"
        type="date"
        value={filter[part] === undefined ? '' : dateOf(filter[part] - (part === 'to' ? 1 : 0), shopZone)}
        onChange={(event) => {
          const start = dayStart(event.currentTarget.value, shopZone);
          set(withPart(filter, part, start === null ? undefined : part === 'to' ? endOfDay(start, shopZone) : start));
        }}
      />
    </label>
  );
  const line = (part: 'owner' | 'tag') => (
    <label key={part}>
      <span>{t(`filter.${part}`)}</span>
      <input
        className="field short"
        maxLength={80}
        value={filter[part]?.[0] ?? ''}
        onChange={(event) => set(withPart(filter, part, event.currentTarget.value === '' ? undefined : [event.currentTarget.value]))}
      />
    </label>
  );
  return (
    <div className="filters" role="group" aria-label={t('filter.title')}>
      {pick(
        'state',
        [
          ['open', t('filter.open')],
          ['closed', t('filter.closed')],
        ],
        false,
      )}
      {pick(
        'step',
        steps.map((step) => [step, t(`step.${step}`)]),
      )}
      {pick(
        'type',
        complaintTypes.map((type) => [type, t(`type.${type}`)]),
      )}
      {pick('cause', [['none', t('cause.none')], ...causes.map((cause) => [cause, t(`cause.${cause}`)] as const)])}
      {pick('outcome', [['none', t('outcome.none')], ...outcomes.map((outcome) => [outcome, t(`outcome.${outcome}`)] as const)])}
      {pick('risk', [['any', t('filter.any-risk')], ...risks.map((risk) => [risk, t(`risk.${risk}`)] as const)])}
      {pick(
        'weight',
        weights.map((weight) => [weight, t(`weight.${weight}`)]),
      )}
      {pick(
        'turn',
        [
          ['ours', t('filter.ours')],
          ['theirs', t('filter.theirs')],
        ],
        false,
      )}
      {pick('console', [...consoles.map(({ id }) => [id, names[id]?.[lang] ?? id] as const), ['by-hand', t('remind.by-hand')]])}
      {pick(
        'channel',
        channels.map((channel) => [channel, t(`channel.${channel}`)]),
      )}
      {line('owner')}
      {line('tag')}
      {day('from')}
      {day('to')}
      {pick(
        'order',
        [
          ['due', t('filter.due')],
          ['latest', t('filter.latest')],
        ],
        false,
      )}
    </div>
  );
}
