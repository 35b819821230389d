/** A linear scorer as it is stored: a letter per name and output; what most names say about most outputs is nothing. */
export interface Model {
  /** One to a line. */
  readonly names: string;
  /** By output: where it stands with no name at all, the size of one step, and a letter per name. */
  readonly bias: readonly number[];
  readonly step: readonly number[];
  readonly weights: readonly string[];
}

/** Made ready for use. */
export interface Ready {
  readonly places: ReadonlyMap<string, number>;
  readonly bias: readonly number[];
  readonly outputs: number;
  /** Weights of all outputs of one name side by side. */
  readonly weights: Float32Array;
}

/** Letter of a weight of nought; with up to 25 steps to either side of it the letters, 41 to 91, hold no quote, and a backslash at most where it is quoted. */
export const middle = 66;

export const readyOf = (model: Model): Ready => {
  const names = model.names.split('\n');
  const outputs = model.bias.length;
  const weights = new Float32Array(names.length * outputs);
  model.weights.forEach((letters, output) => {
    const step = model.step[output] ?? 0;
    for (let place = 0; place < letters.length; place++) weights[place * outputs + output] = (letters.charCodeAt(place) - middle) * step;
  });
  return { places: new Map(names.map((name, place) => [name, place])), bias: model.bias, outputs, weights };
};

/** What some names say together about each output, and how many of them are known. Sums of several texts may be added. */
export interface Sums {
  readonly known: number;
  readonly sums: Float32Array;
}

export const sumsOf = ({ places, weights, outputs }: Ready, names: Iterable<string>): Sums => {
  const sums = new Float32Array(outputs);
  let known = 0;
  for (const name of names) {
    const place = places.get(name);
    if (place === undefined) continue;
    known++;
    for (let output = 0; output < outputs; output++) sums[output] = (sums[output] ?? 0) + (weights[place * outputs + output] ?? 0);
  }
  return { known, sums };
};

/** Evens out long texts and short ones. */
export const scaleOf = (known: number): number => 2 / Math.sqrt(Math.max(1, known));

/** Where each output stands after some sums: the higher the likelier. */
export const standingOf = ({ bias, outputs }: Ready, parts: readonly Sums[]): Float32Array => {
  const standing = new Float32Array(outputs);
  for (const { sums } of parts)
    for (let output = 0; output < outputs; output++) standing[output] = (standing[output] ?? 0) + (sums[output] ?? 0);
  const scale = scaleOf(parts.reduce((known, part) => known + part.known, 0));
  for (let output = 0; output < outputs; output++) standing[output] = (bias[output] ?? 0) + scale * (standing[output] ?? 0);
  return standing;
};

/** The share of each of some outputs of which one is right. */
export const sharesOf = (standing: readonly number[]): number[] => {
  const most = Math.max(...standing);
  const grown = standing.map((one) => Math.exp(one - most));
  const all = grown.reduce((sum, one) => sum + one, 0);
  return grown.map((one) => one / all);
};

/** How likely an output is that stands for itself. */
export const likelihoodOf = (standing: number): number => 1 / (1 + Math.exp(-standing));
