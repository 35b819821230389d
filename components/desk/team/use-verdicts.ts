import { useEffect, useState } from 'react';
import type { Policy } from '../../../lib/policy/policy.ts';
import { prove } from '../../../lib/templates/prove.ts';
import type { Template } from '../../../lib/templates/template.ts';

/** How many of its fillings break a rule; null while it is not proved yet. */
export type Verdict = number | null;

interface Proved {
  /** Another policy judges anew. */
  readonly by: Policy;
  readonly of: ReadonlyMap<Template, number>;
}

/** Proves one template after the other, between what the person does: a proof takes a few dozen milliseconds. */
export function useVerdicts(templates: readonly Template[], policy: Policy): (template: Template) => Verdict {
  const [proved, setProved] = useState<Proved>({ by: policy, of: new Map() });
  const known = proved.by === policy ? proved.of : null;
  const next = templates.find((one) => !known?.has(one));
  useEffect(() => {
    if (!next) return undefined;
    const soon = setTimeout(() => {
      const bad = new Set(prove(next, policy).map((one) => one.text)).size;
      setProved((before) => ({ by: policy, of: new Map(before.by === policy ? before.of : []).set(next, bad) }));
    }, 4);
    return () => clearTimeout(soon);
  }, [next, policy]);
  return (template) => known?.get(template) ?? null;
}
