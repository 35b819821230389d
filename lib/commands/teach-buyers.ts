import { readdirSync, readFileSync } from 'node:fs';
import { readBuyer } from '../conversation/buyer.ts';
import { framed, readLabelled, readTroubles, readWritten, type Written } from '../conversation/scorer/lessons.ts';
import { namesBeside, namesOf } from '../conversation/scorer/names.ts';
import { families, how, outputs } from '../conversation/scorer/shape.ts';
import { complaintTypes, demands } from '../conversation/understanding.ts';
import { learn, sequence, type Lesson } from '../language/scorer/train.ts';
import { writeModel } from './write-model.ts';

const folder = new URL('../../test/scorer/buyers/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Each trouble is told in so many ways. */
const tellings = 4;

/** Every conversation that the texts of test/scorer/buyers hold: those written out, and the troubles told in many ways. */
const writtenForBuyers = (): (Written & { readonly worth: number })[] => {
  const next = sequence(5);
  return readdirSync(folder)
    .filter((name) => !name.includes('frames'))
    .sort()
    .flatMap((name): (Written & { readonly worth: number })[] => {
      if (name.endsWith('.jsonl'))
        return textOf(name)
          .trim()
          .split('\n')
          .map((line) => ({ ...readLabelled(line), worth: 1 }));
      if (!name.includes('troubles')) return readWritten(textOf(name)).map((written) => ({ ...written, worth: 1 }));
      const frames = readWritten(textOf(`${name.slice(0, 2)}-frames.txt`));
      return readTroubles(textOf(name)).flatMap((trouble) =>
        Array.from({ length: tellings }, (_, i) => {
          const frame = i === 0 ? frames[0] : frames[Math.floor(next() * frames.length)];
          return frame ? [{ ...framed(trouble, frame), worth: 1 / tellings }] : [];
        }).flat(),
      );
    });
};

/** How often each type comes in a shop's chats, in percent, as far as we have seen; the texts hold more of the rare ones. */
const usual: Readonly<Record<string, number>> = {
  none: 26,
  quality: 24,
  delivery: 7,
  'wrong-item': 6,
  safety: 5,
  refund: 5,
  damaged: 4.5,
  mismatch: 4,
  price: 3,
  attitude: 3,
  exchange: 3,
  'late-shipment': 3,
  lost: 2.5,
  repair: 2.5,
  counterfeit: 2,
  account: 2,
  privacy: 1.5,
  invoice: 1.5,
  other: 1,
};
/** Stands for the type where a lesson is about the demand alone. */
const unsaid = 'any';
const typeOf = ({ complaints }: Pick<Written, 'complaints'>): string => complaints[0] ?? 'none';
/** No lesson pulls more than so many times as hard as another. */
const hardest = 3;

const weighed = (lessons: readonly Written[]): ((written: Written) => number) => {
  const counts = new Map<string, number>();
  for (const written of lessons) counts.set(typeOf(written), (counts.get(typeOf(written)) ?? 0) + 1);
  return (written) => {
    const held = (100 * (counts.get(typeOf(written)) ?? 1)) / lessons.length;
    return Math.max(1 / hardest, Math.min(hardest, (usual[typeOf(written)] ?? held) / held));
  };
};

const placesOf = (values: readonly string[], first: number, told: readonly string[]): number[] =>
  told.map((value) => {
    const place = values.indexOf(value);
    if (place < 0) throw new Error(`unknown label: ${value}`);
    return first + place;
  });

/** What the scorer learns from a conversation. */
const lessonOf = ({ messages, complaints, emotion, worth, weight, ...labels }: Written & Pick<Lesson, 'worth' | 'weight'>): Lesson => {
  const buyer = messages.filter((one) => one.role === 'buyer');
  const beside = { answers: messages.length - buyer.length, shown: buyer.some((one) => one.kind === 'image') };
  return {
    names: [...buyer.flatMap((one) => namesOf(readBuyer(one))), ...namesBeside(beside)],
    right: [
      ...(complaints[0] === unsaid ? [] : placesOf([...complaintTypes, 'none'], outputs.types[0], [complaints[0] ?? 'none'])),
      outputs.moods[0] + emotion,
      ...placesOf(demands, outputs.demands[0], labels.demands),
    ],
    worth,
    weight,
  };
};

/** All that there is to learn from. */
export const lessonsForBuyers = (): Lesson[] => {
  const written = writtenForBuyers();
  const weightOf = weighed(written);
  return written.map((one) => lessonOf({ ...one, weight: weightOf(one) }));
};

/** Learns lib/conversation/scorer/weights.ts (not in git) from the texts in test/scorer/buyers; how many lessons and names there are. */
export const teachBuyers = (): { readonly lessons: number; readonly names: number } => {
  const lessons = lessonsForBuyers();
  const model = learn({ lessons, families, how });
  writeModel(new URL('../conversation/scorer/weights.ts', import.meta.url), 'weights', model);
  return { lessons: lessons.length, names: model.names.split('\n').length };
};
