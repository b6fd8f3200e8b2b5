/** How many numbers stand for a word. */
export const contextSize = 48;

/** How many words and signs on each side are looked at. */
export const contextReach = 4;

const places = 2 * contextReach;

/**
 * What was learnt about the words that stand round each other: the product of a row for what is meant
 * and the sum of rows for what stands beside it, each place with weights of its own. Made by
 * `packaging/make-spelling-data.ts`.
 */
export interface ContextTable {
  /** A row of `contextSize` for each place, from the farthest before to the farthest behind. */
  readonly places: Float32Array;
  readonly biases: Float32Array;
  /** Rows of `contextSize` for each number, in steps that are in `places` already. */
  readonly meant: Int8Array;
  readonly beside: Int8Array;
}

/** Reads the table from its bytes, whose order `packContexts` tells. */
export const readContextTable = (bytes: Uint8Array, numbers: number): ContextTable => {
  const floats = places * contextSize + numbers + 2;
  const { buffer } = new Uint8Array(bytes);
  const values = new Float32Array(buffer, 0, floats);
  const step = (values[floats - 2] ?? 0) * (values[floats - 1] ?? 0);
  const rows = numbers * contextSize;
  return {
    places: values.slice(0, places * contextSize).map((value) => value * step),
    biases: values.slice(places * contextSize, floats - 2),
    meant: new Int8Array(buffer, floats * 4, rows),
    beside: new Int8Array(buffer, floats * 4 + rows, rows),
  };
};

/** The surroundings of a word as one row. @param neighbours numbers, from the farthest before to the farthest behind */
export const surroundings = (
  { places: weights, beside }: ContextTable,
  neighbours: ArrayLike<number>,
): Float64Array => {
  const sum = new Float64Array(contextSize);
  for (let place = 0; place < places; place += 1) {
    const row = (neighbours[place] ?? 0) * contextSize;
    const weightRow = place * contextSize;
    for (let index = 0; index < contextSize; index += 1) {
      sum[index] =
        (sum[index] ?? 0) + (weights[weightRow + index] ?? 0) * (beside[row + index] ?? 0);
    }
  }
  return sum;
};

/** How well a syllable goes with surroundings; only the difference of two such numbers means something. */
export const fitness = (
  { meant, biases }: ContextTable,
  around: Float64Array,
  number: number,
): number => {
  let sum = biases[number] ?? 0;
  const row = number * contextSize;
  for (let index = 0; index < contextSize; index += 1) {
    sum += (meant[row + index] ?? 0) * (around[index] ?? 0);
  }
  return sum;
};
