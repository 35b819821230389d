import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readBuyer } from '../conversation/buyer.ts';
import { framed, readLabelled, readTroubles, readWritten, type Written } from '../conversation/scorer/lessons.ts';
import { namesBeside, namesOf } from '../conversation/scorer/names.ts';
import { families, outputs } from '../conversation/scorer/shape.ts';
import { complaintTypes, demands } from '../conversation/understanding.ts';
import { learn, sequence, type Lesson } from '../language/scorer/train.ts';

const folder = new URL('../../test/scorer/buyers/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Each trouble is told in so many ways. */
const tellings = 4;

/** Every conversation that the texts of test/scorer/buyers hold: those written out, and the troubles told in many ways. */
export const writtenForBuyers = (): (Written & { readonly worth: number })[] => {
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
      const frames = readWritten(textOf(name.replace('troubles', 'frames')));
      return readTroubles(textOf(name)).flatMap((trouble) =>
        Array.from({ length: tellings }, (_, i) => {
          const frame = i === 0 ? frames[0] : frames[Math.floor(next() * frames.length)];
          return frame ? [{ ...framed(trouble, frame), worth: 1 / tellings }] : [];
        }).flat(),
      );
    });
};

const placesOf = (values: readonly string[], first: number, told: readonly string[]): number[] =>
  told.map((value) => {
    const place = values.indexOf(value);
    if (place < 0) throw new Error(`unknown label: ${value}`);
    return first + place;
  });

/** What the scorer learns from a conversation. */
export const lessonOf = ({ messages, complaints, emotion, worth, ...labels }: Written & { readonly worth: number }): Lesson => {
  const buyer = messages.filter((one) => one.role === 'buyer');
  const beside = { answers: messages.length - buyer.length, shown: buyer.some((one) => one.kind === 'image') };
  return {
    names: [...buyer.flatMap((one) => namesOf(readBuyer(one))), ...namesBeside(beside)],
    right: [
      ...placesOf([...complaintTypes, 'none'], outputs.types[0], [complaints[0] ?? 'none']),
      outputs.moods[0] + emotion,
      ...placesOf(demands, outputs.demands[0], labels.demands),
    ],
    worth,
  };
};

/** Learns lib/conversation/scorer/weights.ts (not in git) from the texts in test/scorer/buyers; how many lessons and names there are. */
export const teachBuyers = (): { readonly lessons: number; readonly names: number } => {
  const lessons = writtenForBuyers().map(lessonOf);
  const model = learn({ lessons, families });
  const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;
  writeFileSync(
    new URL('../conversation/scorer/weights.ts', import.meta.url),
    `import type { Model } from '../../language/scorer/model.ts';

/** Written by \`node lib/commands/train-scorer.ts\` from the texts in test/scorer/buyers; not for editing. */
export const weights: Model = {
  names: ${quoted(model.names)},
  bias: [${model.bias.join(', ')}],
  step: [${model.step.join(', ')}],
  weights: [${model.weights.map(quoted).join(', ')}],
};
`,
  );
  return { lessons: lessons.length, names: model.names.split('\n').length };
};
