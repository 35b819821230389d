import type { Scene } from './scene.ts';

/** Danger that is no injury yet; injuries are read by the conversation room. */
const danger = /鼓包|起火|着火|冒烟|漏电|触电|炸|塌|烧(?:焦|黑|起来)|fire|smoke|spark|shock|explod|collaps|burnt/;

/** Somebody was hurt, or something dangerous happened, as far as the conversation was understood. */
export const someoneHurt = ({ need, turn }: Pick<Scene, 'need' | 'turn'>): boolean =>
  need.seen !== null && (need.seen.risks.some((one) => one.risk === 'injury') || danger.test(turn.all));
