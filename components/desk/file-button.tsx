import { useRef } from 'react';

interface Props {
  readonly name: string;
  /** What a file picker offers, as an input's `accept`. */
  readonly accept: string;
  readonly take: (file: File) => void;
}

/** A button that asks for one file of this computer. */
export function FileButton({ name, accept, take }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="btn big" onClick={() => field.current?.click()}>
        {name}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={name}
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) take(file);
          // the same file, mended, can be chosen once more
          target.value = '';
        }}
      />
    </>
  );
}
