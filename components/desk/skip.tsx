import { useWords } from './use-words.ts';

/** What can be had past: the menu at the left, or a list of many. */
const places = { menu: '.side', list: '.tlist' } as const;
const pressable = 'a[href], button:not(:disabled), input:not(:disabled), select, textarea, [tabindex="0"]';

/** First to be reached in what is long, seen only with the focus on it: goes to what stands behind. */
export function Skip({ past }: { readonly past: keyof typeof places }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      className="btn skip"
      onClick={({ currentTarget }) => {
        const next = currentTarget.closest(places[past])?.nextElementSibling;
        const first = next?.querySelector(pressable);
        if (first instanceof HTMLElement) first.focus();
      }}
    >
      {t(`desk.skip.${past}`)}
    </button>
  );
}
