import { useId } from 'react';
import { instantOf, wallAt } from '../lib/promises/zone.ts';
import { useLocale } from './locale.tsx';

interface Props {
  readonly name: string;
  /** Epoch ms; null: none. */
  readonly value: number | null;
  readonly save: (value: number | null) => void;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** An instant on the shop's wall; emptied, there is none. */
export function CaseDay({ name, value, save }: Props) {
  const id = useId();
  const { shopZone } = useLocale();
  const wall = value === null ? null : wallAt(value, shopZone);
  const shown = wall ? `${wall.year}-${two(wall.month)}-${two(wall.day)}T${two(wall.hour)}:${two(wall.minute)}` : '';
  const keep = (text: string) => {
    const [year, month, day, hour, minute] = text.split(/\D/).map(Number);
    if (text === shown) return;
    if (!year || !month || !day) save(null);
    else if (year >= 2000 && year < 2200) save(instantOf({ year, month, day, hour: hour ?? 0, minute: minute ?? 0 }, shopZone));
  };
  return (
    <div className="cl">
      <label htmlFor={id}>{name}</label>
      <input
        key={shown}
        id={id}
        type="datetime-local"
        className="field"
        defaultValue={shown}
        onBlur={(event) => keep(event.currentTarget.value)}
      />
    </div>
  );
}
