import { writeFileSync } from 'node:fs';
import type { Model } from '../language/scorer/model.ts';

const quoted = (text: string) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`;

/** Writes what was learned as a module two folders below `lib` that exports it under a name. */
export const writeModel = (file: URL, name: string, { names, bias, step, weights }: Model): void =>
  writeFileSync(
    file,
    `import type { Model } from '../../language/scorer/model.ts';

/** Written by \`node lib/commands/train-scorer.ts\` from the texts in test/scorer; not for editing. */
export const ${name}: Model = {
  names: ${quoted(names)},
  bias: [${bias.join(', ')}],
  step: [${step.join(', ')}],
  weights: [${weights.map(quoted).join(', ')}],
};
`,
  );
