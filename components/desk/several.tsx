interface Props<Id extends string> {
  readonly name: string;
  readonly note?: string;
  readonly options: readonly (readonly [Id, string])[];
  readonly chosen: readonly Id[];
  readonly choose: (chosen: readonly Id[]) => void;
}

/** Any number of a few, all in sight. */
export function Several<Id extends string>({ name, note, options, chosen, choose }: Props<Id>) {
  return (
    <fieldset className="several">
      <legend className="s mute">
        {name} {note}
      </legend>
      {options.map(([id, words]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => choose(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
