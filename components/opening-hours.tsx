import type { Policy } from '../lib/policy/policy.ts';

interface Props {
  readonly policy: Pick<Policy, 'opens' | 'closes'>;
  readonly labels: Readonly<Record<'opens' | 'closes', string>>;
  readonly set: (patch: Partial<Pick<Policy, 'opens' | 'closes'>>) => void;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const minutesOf = (typed: string): number => Number(typed.slice(0, 2)) * 60 + Number(typed.slice(3, 5));

/** From when to when the shop answers. */
export function OpeningHours({ policy, labels, set }: Props) {
  return (
    <span className="pair">
      {(['opens', 'closes'] as const).map((which) => (
        <input
          key={`${which} ${policy[which]}`}
          className="field short"
          type="time"
          aria-label={labels[which]}
          defaultValue={clock(policy[which])}
          onBlur={({ target: { value } }) => value !== '' && value !== clock(policy[which]) && set({ [which]: minutesOf(value) })}
        />
      ))}
    </span>
  );
}
