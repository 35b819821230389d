import { useState } from 'react';
import { channels } from '../lib/cases/form.ts';
import type { Channel } from '../lib/cases/form.ts';
import type { CaseControls } from './case-controls.ts';
import { CaseFold } from './case-fold.tsx';
import { CasePick } from './case-pick.tsx';
import { useLocale } from './locale.tsx';

type Kind = 'buyer' | 'sent' | 'note';
const kinds: readonly Kind[] = ['note', 'buyer', 'sent'];

/** Something that did not pass through the console: a call, a mail, a thought. */
export function CaseNote({ note }: Pick<CaseControls, 'note'>) {
  const { t } = useLocale();
  const [kind, setKind] = useState<Kind>('note');
  const [channel, setChannel] = useState<Channel>('phone');
  const [text, setText] = useState('');
  return (
    <CaseFold title={t('note.title')} after={t('note.after')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          note({ kind, channel, text });
          setText('');
        }}
      >
        <CasePick name={t('note.kind')} value={kind} options={kinds.map((each) => [each, t(`entry.${each}`)])} save={setKind} />
        <CasePick
          name={t('field.channel')}
          value={channel}
          options={channels.map((each) => [each, t(`channel.${each}`)])}
          save={setChannel}
        />
        <label className="cl long">
          <span>{t('note.text')}</span>
          <textarea className="field" rows={2} maxLength={2_000} value={text} onChange={(event) => setText(event.currentTarget.value)} />
        </label>
        <button type="submit" className="btn" disabled={text.trim() === ''}>
          {t('note.add')}
        </button>
      </form>
    </CaseFold>
  );
}
