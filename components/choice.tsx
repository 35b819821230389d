interface Props<Id extends string> {
  readonly name: string;
  /** Where the same name stands twice on a page. */
  readonly group?: string;
  readonly current: Id;
  readonly options: readonly (readonly [Id, string])[];
  readonly choose: (id: Id) => void;
}

/** One of a few, all in sight. */
export function Choice<Id extends string>({ name, group = name, current, options, choose }: Props<Id>) {
  return (
    <div className="choice" role="radiogroup" aria-label={name}>
      {options.map(([id, words]) => (
        <label key={id}>
          <input type="radio" name={group} checked={id === current} onChange={() => choose(id)} />
          {words}
        </label>
      ))}
    </div>
  );
}
