import type { Conversation } from '../conversation/conversation.ts';
import type { Understanding } from '../conversation/understanding.ts';
import { setGate } from '../language/gate.ts';
import { sieve } from '../language/sieve/sieve.ts';
import type { Policy } from '../policy/policy.ts';
import { judgeByRules } from './by-rules.ts';
import { sortFindings } from './check.ts';
import type { Finding } from './finding.ts';
import { weigh } from './infer.ts';
import { judgeAndMend } from './mend.ts';
import { rules } from './rules/index.ts';
import { sceneOf, type Scene } from './scene.ts';

setGate(sieve);

const judgeAll = (scene: Scene, upheld?: ReadonlySet<string>): Finding[] => {
  const found = judgeByRules(scene);
  return scene.text.clauses.length === 0 ? [] : sortFindings(weigh(scene, found, upheld));
};

/**
 * Judges a draft in its conversation by everything there is: the rules of `check`, those about what is missing, and what is
 * inferred. For the panel, the audit and the desk; too large for a console's page. Total, and says all that `check` says.
 */
export const checkAll = (
  draft: string,
  conversation: Conversation | null,
  policy: Policy,
  now: number | null,
  understanding: Understanding | null,
): Finding[] => judgeAndMend((text) => sceneOf(text, conversation, policy, now, understanding), draft, judgeAll, rules);
