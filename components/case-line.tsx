import { useId } from 'react';

interface Props {
  readonly name: string;
  readonly value: string;
  readonly save: (value: string) => void;
  /** More than one line is meant to be written. */
  readonly long?: boolean;
}

/** A line of a case to write in: kept when it is left, or with Enter; Escape puts back what stood there. */
export function CaseLine({ name, value, save, long = false }: Props) {
  const id = useId();
  const keep = (words: string) => {
    if (words.trim() !== value) save(words.trim());
  };
  const common = {
    id,
    defaultValue: value,
    maxLength: long ? 2_000 : 200,
    autoComplete: 'off',
    onBlur: (event: { readonly currentTarget: { readonly value: string } }) => keep(event.currentTarget.value),
    onKeyDown: (event: {
      readonly key: string;
      readonly shiftKey: boolean;
      readonly nativeEvent: KeyboardEvent;
      readonly currentTarget: { value: string; blur(): void };
      preventDefault(): void;
    }) => {
      if (event.nativeEvent.isComposing) return;
      if (event.key === 'Escape') event.currentTarget.value = value;
      if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
        event.preventDefault();
        event.currentTarget.blur();
      }
    },
  };
  // drawn anew when the case says something else, so that nobody writes over what has changed meanwhile
  return (
    <div className={long ? 'cl long' : 'cl'}>
      <label htmlFor={id}>{name}</label>
      {long ? <textarea key={value} rows={2} className="field" {...common} /> : <input key={value} className="field" {...common} />}
    </div>
  );
}
