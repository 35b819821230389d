import { Fragment } from 'react';

/** Short words in one line with small dots between them: of a list, or of a text that has " · " in it. */
export function Dotted({ words }: { readonly words: string | readonly (string | false | null | undefined)[] }) {
  const parts = (typeof words === 'string' ? words.split(' · ') : words).filter((one) => typeof one === 'string' && one !== '');
  return parts.map((one, place) => (
    <Fragment key={place}>
      {place > 0 && <i className="d"> · </i>}
      {one}
    </Fragment>
  ));
}
