import type { FromConsole, ToConsole } from '../../lib/line-messages.ts';

type Promised = Extract<ToConsole, { kind: 'promised' }>['promised'];
type Message = Omit<Extract<FromConsole, { kind: 'reads' }>, 'kind'>;

/** A panel that reads at all answers within this; ms. */
const patience = 1_000;

/** Asks the panel what a sent message promises: the page has not the code for it. */
export function askReader(say: (message: FromConsole) => boolean) {
  const waits = new Map<string, (promised: Promised | null) => void>();
  return {
    /** null where no panel answers in time. */
    promisesOf: (message: Message): Promise<Promised | null> =>
      new Promise((settle) => {
        const end = (promised: Promised | null): void => {
          clearTimeout(late);
          waits.delete(message.id);
          settle(promised);
        };
        const late = setTimeout(end, patience, null);
        waits.set(message.id, end);
        if (!say({ kind: 'reads', ...message })) end(null);
      }),
    hear({ id, promised }: Extract<ToConsole, { kind: 'promised' }>): void {
      waits.get(id)?.(promised);
    },
  };
}
