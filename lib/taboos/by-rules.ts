import { judge } from './check.ts';
import type { Finding } from './finding.ts';
import { rules } from './rules/index.ts';
import type { Scene } from './scene.ts';

/** Judges by every rule, without inference. */
export const judgeByRules = (scene: Scene): Finding[] => judge(scene, rules);
