import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Erasable } from '../../../lib/cases/inventory.ts';
import { inventoryQuery } from '../../../lib/queries.ts';
import { useDesk } from '../context.ts';
import { useWords } from '../use-words.ts';

/** All of one part away, pressed twice. `name` says of what to whoever only hears it. */
export function ErasePress({ what, name }: { readonly what: Erasable; readonly name: string }) {
  const { t } = useWords();
  const { ask } = useDesk();
  const client = useQueryClient();
  const [state, setState] = useState<'idle' | 'sure' | 'failed'>('idle');
  const erase = async () => {
    const done = await ask('eraseKept', { what }).then(
      () => true,
      () => false,
    );
    setState(done ? 'idle' : 'failed');
    await client.invalidateQueries({ queryKey: inventoryQuery.queryKey });
  };
  const words = t(state === 'sure' ? 'kept.sure' : 'kept.erase');
  return (
    <>
      <button
        type="button"
        className={state === 'sure' ? 'btn danger' : 'btn quiet'}
        aria-label={`${words}: ${name}`}
        onBlur={() => state === 'sure' && setState('idle')}
        onClick={() => (state === 'sure' ? void erase() : setState('sure'))}
      >
        {words}
      </button>
      {state === 'failed' && (
        <span role="alert" className="is-warn">
          {' '}
          {t('kept.failed')}
        </span>
      )}
    </>
  );
}
