import { Icon } from '../icon.tsx';

interface Props {
  readonly name: string;
  readonly words: string;
  readonly look: (words: string) => void;
  /** Characters. */
  readonly most?: number;
  readonly wide?: boolean;
}

/** A field whose words narrow what stands below it. */
export function SearchField({ name, words, look, most, wide = false }: Props) {
  return (
    <label className={wide ? 'field wide' : 'field'}>
      <Icon name="search" />
      <span className="sr">{name}</span>
      <input type="search" maxLength={most} value={words} placeholder={name} onChange={({ target }) => look(target.value)} />
    </label>
  );
}
