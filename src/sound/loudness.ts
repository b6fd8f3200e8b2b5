/** The absolute gate (EBU R 128, ITU-R BS.1770-4): quieter blocks are silence. */
const absoluteGate = -70;

/** The relative gate, below the loudness of what the absolute gate has left. */
const relativeGate = -10;

/** A block has 400 ms, in steps of 100 ms. */
const stepsInBlock = 4;

const loudnessOf = (power: number): number => -0.691 + 10 * Math.log10(power);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** The power of each block of 400 ms, each 100 ms after the one before. */
const blocksOf = (steps: readonly number[]): number[] =>
  steps.slice(stepsInBlock - 1).map((_, index) => mean(steps.slice(index, index + stepsInBlock)));

/**
 * The integrated loudness of a sound in LUFS, by EBU R 128; `undefined` if all of it is silence, or
 * if it is shorter than a block.
 *
 * @param steps the power of each 100 ms: the mean square of its K-weighted samples, summed over the
 * channels (left and right count alike)
 */
export const integratedLoudness = (steps: readonly number[]): number | undefined => {
  const heard = blocksOf(steps).filter((power) => loudnessOf(power) > absoluteGate);
  if (heard.length === 0) return undefined;
  const gate = loudnessOf(mean(heard)) + relativeGate;
  return loudnessOf(mean(heard.filter((power) => loudnessOf(power) > gate)));
};
