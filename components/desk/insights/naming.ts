import { others } from '../../../lib/insights/weeks.ts';
import { deskWords } from '../../../lib/words/desk/index.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** The words for a value that is counted: a cause, a type, a console; goods are called as they are. */
export function useNaming(): (by: string, value: string) => string {
  const { lang, t } = useWords();
  const { names } = useDesk();
  const words: Readonly<Record<string, { readonly [L in typeof lang]: string }>> = deskWords;
  return (by, value) => {
    if (by === 'goods') return value === others ? t('ins.goods.rest') : value;
    if (by === 'console') return value === 'by-hand' ? t('remind.by-hand') : (names[value]?.[lang] ?? value);
    return words[`${by}.${value}`]?.[lang] ?? value;
  };
}
