interface Props {
  readonly name: string;
  /** null: nothing is set, and the field is empty. */
  readonly value: number | null;
  readonly max?: number;
  readonly min?: number;
  readonly placeholder?: string;
  readonly set: (value: number | null) => void;
}

/** A number that may be left empty; it is kept when the field is left. */
export function NumberField({ name, value, max, min = 0, placeholder, set }: Props) {
  const shown = value === null ? '' : String(Math.round(value * 100) / 100);
  return (
    <input
      key={shown}
      className="field short"
      type="number"
      inputMode="decimal"
      min={min}
      max={max}
      step="any"
      aria-label={name}
      placeholder={placeholder}
      defaultValue={shown}
      onBlur={({ target }) => target.value !== shown && set(target.value.trim() === '' ? null : Number(target.value))}
    />
  );
}
