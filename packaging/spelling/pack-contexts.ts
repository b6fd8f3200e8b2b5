import { contextSize } from '../../src/spelling/context-table.ts';
import type { Contexts } from './train-contexts.ts';

/** The quantisation step, in standard deviations: a coarser one costs recall, a finer one space. */
const stepOfDeviation = 0.2;

const deviationOf = (values: Float64Array): number => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
};

/** The values of one position of all rows. */
const column = (rows: Float64Array, index: number): Float64Array =>
  rows.filter((_value, at) => at % contextSize === index);

const steps = (values: Float64Array, step: number): Int8Array =>
  Int8Array.from(values, (value) => Math.max(-127, Math.min(127, Math.round(value / step))));

/**
 * The bytes of the table, before compression: `places` and `biases` unchanged (float32, the lowest
 * byte first), the two steps, then the rows in steps. A scale that makes one kind of row larger
 * makes the other smaller.
 */
export const packContexts = ({ meant, beside, places, biases }: Contexts): Uint8Array => {
  const scales = Float64Array.from({ length: contextSize }, (_value, index) =>
    Math.sqrt(deviationOf(column(beside, index)) / deviationOf(column(meant, index))),
  );
  const evenMeant = meant.map((value, at) => value * (scales[at % contextSize] ?? 1));
  const evenBeside = beside.map((value, at) => value / (scales[at % contextSize] ?? 1));
  const meantStep = deviationOf(evenMeant) * stepOfDeviation;
  const besideStep = deviationOf(evenBeside) * stepOfDeviation;
  return Buffer.concat([
    new Uint8Array(Float32Array.from([...places, ...biases, meantStep, besideStep]).buffer),
    new Uint8Array(steps(evenMeant, meantStep).buffer),
    new Uint8Array(steps(evenBeside, besideStep).buffer),
  ]);
};
