import { useState } from 'react';
import { useLocale } from './locale.tsx';

interface Props {
  /** Names that were said before, the latest first. */
  readonly known: readonly string[];
  readonly name: (shop: string) => void;
  /** There is but one shop: never ask again. */
  readonly onlyOne: () => void;
}

/** Some consoles do not show which shop they are of: the agent says it, once per tab, so that no case stands under another shop. */
export function ShopAsked({ known, name, onlyOne }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  if (!open) {
    return (
      <p className="asked s">
        <span className="mute">{t('shop.unseen')}</span>
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {t('shop.say')}
        </button>
        <button type="button" className="link" onClick={() => onlyOne()}>
          {t('shop.one')}
        </button>
      </p>
    );
  }
  return (
    <form
      className="asked s"
      onSubmit={(event) => {
        event.preventDefault();
        if (said.trim() !== '') name(said.trim());
      }}
    >
      {known.slice(0, 4).map((one) => (
        <button key={one} type="button" className="btn" onClick={() => name(one)}>
          {one}
        </button>
      ))}
      <input
        className="field grow"
        aria-label={t('shop.name')}
        placeholder={t('shop.name')}
        maxLength={80}
        // opened by the press that asked for it
        autoFocus
        value={said}
        onChange={({ target }) => setSaid(target.value)}
      />
      <button type="submit" className="btn go" disabled={said.trim() === ''}>
        {t('shop.keep')}
      </button>
    </form>
  );
}
