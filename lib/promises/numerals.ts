import { digits } from '../language/amounts.ts';

/** Source of a pattern for a number as people type it, Arabic or Chinese up to 999. */
export const number = String.raw`(?:\d{1,4}(?:\.\d)?|[零〇一二两俩三仨四五六七八九十百]{1,6})`;

/** The value of what `number` matches; NaN where the signs make no number. */
export function valueOf(words: string): number {
  if (/^\d/.test(words)) return Number(words);
  let total = 0;
  let unit = 0;
  let plain = '';
  for (const sign of words) {
    const digit = digits[sign];
    if (digit !== undefined) {
      unit = digit;
      plain += digit;
    } else if (sign === '十') {
      total += (unit || (plain ? 0 : 1)) * 10;
      unit = 0;
    } else if (sign === '百') {
      total += unit * 100;
      unit = 0;
    } else return Number.NaN;
  }
  return /[十百]/.test(words) ? total + unit : Number(plain);
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  'forty-five': 45,
  'forty-eight': 48,
  'twenty-four': 24,
  sixty: 60,
  'seventy-two': 72,
  couple: 2,
  'a couple of': 2,
  'couple of': 2,
  half: 0.5,
  'a quarter of an': 0.25,
  'quarter of an': 0.25,
  'three-quarters of an': 0.75,
  'three quarters of an': 0.75,
};

/** Source of a pattern for an English number. Longer words first. */
export const englishNumber = String.raw`(?:\d{1,4}(?:\.\d)?|a quarter of an|quarter of an|three[- ]quarters of an|a couple of|couple of|couple|twenty-four|forty-eight|forty-five|seventy-two|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty|sixty|an|a)`;

export const englishValue = (text: string): number => (/^\d/.test(text) ? Number(text) : (words[text.toLowerCase()] ?? Number.NaN));
