import { amountsIn, numberOf, type AmountNamed } from '../language/amounts.ts';
import type { Cut } from '../language/act.ts';
import type { Scope } from '../language/clauses.ts';
import { rawSpan } from '../language/normalise.ts';
import { matchesOf } from '../language/matches.ts';

/** Words that make a sum an offer of ours. */
const giving = /退|补|赔|返|减|送|给您|给你|优惠|红包|券|折|半价|refund|compensat|credit|off|give|send you|voucher|discount|back|half/;
/** "打八五折", "半价", "退一半", "half off": a share without its sign. */
const tenths =
  /([\d.]{1,3}|[一二两三四五六七八九]{1,2}) ?折(?!叠|扣|腾|磨|断|痕|返|价|旧)|半价|(?<=[退赔补返](?:您|你|给您)?)一半|half (?:off|price|the price|of it back|back)|half(?= refund)/g;
/** What is promised comes on top of what was promised before. */
const onTop =
  /(?:再|另外?|加上|额外|外加|还(?=[送补给退]))[^,。]{0,8}$|(?:plus|another|extra|further|additional(?:ly)?|on top[^,.]{0,12}|also [a-z]+|more)[^,.]{0,8}$/;

/** An amount that is offered; `more`: on top of what was offered before it. */
export interface SumOffered extends AmountNamed {
  readonly more: boolean;
}

const stated: readonly Scope[] = ['quoted', 'reported', 'denied', 'question'];

/** What is given away of ten parts: 8.5折 and 八五折 take off fifteen in a hundred. */
const takenOff = (words: string): number => {
  const kept = words.length === 2 && !/[\d.]/.test(words) ? numberOf(words.charAt(0)) + numberOf(words.charAt(1)) / 10 : numberOf(words);
  return Math.round((kept >= 10 ? 100 - kept : 100 - kept * 10) * 10) / 10;
};

/** Sums, shares and multiples of the price that a text offers: stated in a clause that gives, not said in one of the scopes `unless`. */
export const offeredSums = ({ normal, clauses }: Cut, unless: readonly Scope[] = stated): SumOffered[] => {
  const { text } = normal;
  const shares = matchesOf(text, tenths).map((match): AmountNamed => ({
    ...rawSpan(normal, match.index, match.index + match[0].length),
    kind: 'percent',
    value: match[1] === undefined ? 50 : takenOff(match[1]),
    currency: null,
    words: match[0],
  }));
  return [...amountsIn(normal), ...shares].flatMap((amount) => {
    const clause = clauses.find((one) => one.start <= amount.start && amount.end <= one.end);
    if (!clause || !giving.test(clause.text) || !Number.isFinite(amount.value)) return [];
    if (clause.scopes.some(({ scope }) => unless.includes(scope))) return [];
    const at = clause.text.indexOf(amount.words);
    return [{ ...amount, more: onTop.test(clause.text.slice(0, Math.max(0, at))) }];
  });
};
