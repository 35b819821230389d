import { useId } from 'react';

interface Props<V extends string> {
  readonly name: string;
  readonly value: V;
  readonly options: readonly (readonly [V, string])[];
  readonly save: (value: V) => void;
}

/** A line of a case with one of a few values. */
export function CasePick<V extends string>({ name, value, options, save }: Props<V>) {
  const id = useId();
  return (
    <div className="cl">
      <label htmlFor={id}>{name}</label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.currentTarget.value);
          if (chosen) save(chosen[0]);
        }}
      >
        {options.map(([one, words]) => (
          <option key={one} value={one}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
