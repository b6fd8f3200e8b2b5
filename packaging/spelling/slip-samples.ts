import { candidatesFor } from '../../src/spelling/candidates.ts';
import { firstSyllable } from '../../src/spelling/pair-table.ts';
import { syllableOf, type SpellingData } from '../../src/spelling/spelling-data.ts';

/** How many errors are drawn for each syllable; a likely one several times. */
export const samplesOfEach = 64;

const farthestSlip = 6;

/** How likely an error is: common syllables and near ones are likelier. */
const weightOf = (frequency: number, cost: number): number =>
  2 ** (0.6 * frequency) * Math.exp(-0.35 * cost);

/**
 * For each syllable those that it is confused with, as often as they are likely; 0 if there are
 * none.
 */
export const slipSamples = (data: SpellingData): Uint16Array => {
  const { frequencies } = data.table;
  const samples = new Uint16Array(frequencies.length * samplesOfEach);
  for (let number = firstSyllable; number < frequencies.length; number += 1) {
    const slips = candidatesFor(data, syllableOf(data, number))
      .filter(({ cost }) => cost <= farthestSlip)
      .map((slip) => ({
        number: slip.number,
        weight: weightOf(frequencies[slip.number] ?? 0, slip.cost),
      }));
    const total = slips.reduce((sum, { weight }) => sum + weight, 0);
    let place = 0;
    let reached = slips[0]?.weight ?? 0;
    for (let sample = 0; sample < samplesOfEach && slips.length > 0; sample += 1) {
      while (reached < ((sample + 0.5) / samplesOfEach) * total && place + 1 < slips.length) {
        place += 1;
        reached += slips[place]?.weight ?? 0;
      }
      samples[number * samplesOfEach + sample] = slips[place]?.number ?? 0;
    }
  }
  return samples;
};
