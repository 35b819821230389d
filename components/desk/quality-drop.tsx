import { useState } from 'react';
import { marketplaces } from '../../lib/conversation/conversation.ts';
import type { Marketplace } from '../../lib/conversation/conversation.ts';
import { FileButton } from './file-button.tsx';
import type { Unfit } from './quality-file.ts';
import { useWords } from './use-words.ts';

interface Props {
  readonly failed: Unfit | null;
  readonly accept: string;
  readonly marketplace: Marketplace | null;
  readonly setMarketplace: (marketplace: Marketplace | null) => void;
  readonly take: (file: File) => void;
}

/** Where a chat log is dropped or chosen, and by whose rules it is read. */
export function QualityDrop({ failed, accept, marketplace, setMarketplace, take }: Props) {
  const { t } = useWords();
  const [over, hover] = useState(false);
  return (
    <div
      className={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        hover(true);
      }}
      onDragLeave={() => hover(false)}
      onDrop={(event) => {
        event.preventDefault();
        hover(false);
        const [file] = event.dataTransfer.files;
        if (file) take(file);
      }}
    >
      <h2>{t('quality.drop')}</h2>
      <FileButton name={t('quality.pick')} accept={accept} take={take} />
      {failed && (
        <p className="is-block" role="alert">
          {t(`quality.${failed}`)}
        </p>
      )}
      <p className="note mute">{t('quality.kinds')}</p>
      <p className="note s mute">{t('quality.example')}</p>
      <label className="s">
        {t('quality.marketplace')}{' '}
        <select
          className="field"
          value={marketplace ?? ''}
          onChange={({ target }) => setMarketplace(marketplaces.find((one) => one === target.value) ?? null)}
        >
          <option value="">{t('quality.nowhere')}</option>
          {marketplaces.map((one) => (
            <option key={one} value={one}>
              {t(`marketplace.${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
