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
  readonly step: readonly number[];
  readonly outputs: number;
  /** In steps; those of all outputs of one name side by side. */
  readonly weights: Int8Array;
}

/** Letter of a weight of nought; with up to 25 steps to either side of it the letters, 41 to 91, need no escape. */
export const middle = 66;

export const readyOf = (model: Model): Ready => {
  const names = model.names.split('\n');
  const outputs = model.bias.length;
  const weights = new Int8Array(names.length * outputs);
  model.weights.forEach((letters, output) => {
    for (let place = 0; place < letters.length; place++) weights[place * outputs + output] = letters.charCodeAt(place) - middle;
  });
  return { places: new Map(names.map((name, place) => [name, place])), bias: model.bias, step: model.step, outputs, weights };
};

/** What some names say together about each output, in its steps, and how many of them are known. Sums of several texts may be added. */
export interface Sums {
  readonly known: number;
  readonly sums: Int32Array;
}

export const sumsOf = ({ places, weights, outputs }: Ready, names: Iterable<string>): Sums => {
  const sums = new Int32Array(outputs);
  let known = 0;
  for (const name of names) {
    const place = places.get(name);
    if (place === undefined) continue;
    known++;
    const from = place * outputs;
    for (let output = 0; output < outputs; output++) sums[output] = (sums[output] ?? 0) + (weights[from + output] ?? 0);
  }
  return { known, sums };
};

/** Evens out long texts and short ones. */
export const scaleOf = (known: number): number => 2 / Math.sqrt(Math.max(1, known));

/** Where each output stands after some sums: the higher the likelier. */
export const standingOf = ({ bias, step, outputs }: Ready, parts: readonly Sums[]): Float64Array => {
  const standing = new Float64Array(outputs);
  let known = 0;
  for (const part of parts) {
    known += part.known;
    for (let output = 0; output < outputs; output++) standing[output] = (standing[output] ?? 0) + (part.sums[output] ?? 0);
  }
  const scale = scaleOf(known);
  for (let output = 0; output < outputs; output++)
    standing[output] = (bias[output] ?? 0) + scale * (step[output] ?? 0) * (standing[output] ?? 0);
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
