import { amountsIn, type AmountNamed } from '../language/amounts.ts';
import type { Scene } from './scene.ts';

/** Words that make a sum an offer of ours. */
const giving = /退|补|赔|返|减|送|给您|给你|优惠|红包|券|refund|compensat|credit|off|give|send you|voucher|discount|back/;

/** Sums of money that the draft offers: stated in a clause that gives, not denied, quoted or reported. */
export const offeredSums = (scene: Scene): AmountNamed[] =>
  amountsIn(scene.text.normal).filter((amount) => {
    const clause = scene.text.clauses.find((one) => one.start <= amount.start && amount.end <= one.end);
    return (
      amount.kind === 'money' &&
      clause !== undefined &&
      giving.test(clause.text) &&
      !clause.scopes.some(
        (reach) => reach.scope === 'quoted' || reach.scope === 'denied' || reach.scope === 'reported' || reach.scope === 'question',
      )
    );
  });
