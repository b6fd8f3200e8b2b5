import { firstSyllable } from '../../src/spelling/pair-table.ts';
import { contextReach, contextSize } from '../../src/spelling/context-table.ts';
import { samplesOfEach } from './slip-samples.ts';

/** The trained parameters: see `src/spelling/context-table.ts`. */
export interface Contexts {
  /** A row of `contextSize` for each number. */
  readonly meant: Float64Array;
  readonly beside: Float64Array;
  /** A row for each position. */
  readonly places: Float64Array;
  readonly biases: Float64Array;
}

const firstRate = 0.06;
const lastRate = 0.0005;
const placeRate = 0.02;

/** How many errors each word is compared with. */
const slipsOfEach = 6;

/** Only a sample is used of words that are more common than this share. */
const commonShare = 0.001;

/** Random numbers below 2 to the power of 32; deterministic (xorshift). */
const seededNumbers = (): (() => number) => {
  let state = 88_172_645;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
};

/** The numbers from 0 to `count`, those of some texts several times, shuffled. */
export const shuffledOrder = (weights: readonly number[]): number[] => {
  const next = seededNumbers();
  const order = weights.flatMap((weight, text) => Array.from({ length: weight }, () => text));
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = next() % (at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
};

/** The share, from 0 to 1, of the words of each number that are used for training. */
const sharesOf = (tokens: Uint16Array, numbers: number): Float64Array => {
  const counts = new Float64Array(numbers);
  for (const number of tokens) counts[number] = (counts[number] ?? 0) + 1;
  return counts.map((count) => Math.min(1, Math.sqrt((commonShare * tokens.length) / count)));
};

/**
 * Trains which syllables occur in which contexts, by distinguishing each word of the texts from
 * errors that it is confused with (softmax over the word and six errors, plain gradient descent,
 * one pass). Deterministic.
 *
 * @param tokens all texts one after another
 * @param samples of `slipSamples`
 */
export const trainContexts = (tokens: Uint16Array, samples: Uint16Array): Contexts => {
  const size = contextSize;
  const width = 2 * contextReach;
  const numbers = samples.length / samplesOfEach;
  const next = seededNumbers();
  const fill = (length: number, scale: number): Float64Array =>
    new Float64Array(length).map(() => ((next() % 10_000) / 10_000 - 0.5) * scale);
  const meant = new Float64Array(numbers * size);
  const beside = fill(numbers * size, 0.25);
  const places = fill(width * size, 2);
  const biases = new Float64Array(numbers);
  const shares = sharesOf(tokens, numbers);
  const around = new Float64Array(size);
  const slope = new Float64Array(size);
  const rows = new Int32Array(width);
  const options = new Int32Array(slipsOfEach + 1);
  const scores = new Float64Array(slipsOfEach + 1);

  const look = (at: number): void => {
    around.fill(0);
    for (let place = 0; place < width; place += 1) {
      const token =
        tokens[at + (place < contextReach ? place - contextReach : place - contextReach + 1)] ?? 0;
      const row = token * size;
      rows[place] = row;
      const placeRow = place * size;
      for (let index = 0; index < size; index += 1) {
        around[index] =
          (around[index] ?? 0) + (places[placeRow + index] ?? 0) * (beside[row + index] ?? 0);
      }
    }
  };

  const compare = (): void => {
    let most = -Infinity;
    for (let option = 0; option <= slipsOfEach; option += 1) {
      const row = (options[option] ?? 0) * size;
      let score = biases[options[option] ?? 0] ?? 0;
      for (let index = 0; index < size; index += 1)
        score += (meant[row + index] ?? 0) * (around[index] ?? 0);
      scores[option] = score;
      if (score > most) most = score;
    }
    let sum = 0;
    for (let option = 0; option <= slipsOfEach; option += 1) {
      scores[option] = Math.exp((scores[option] ?? 0) - most);
      sum += scores[option] ?? 0;
    }
    for (let option = 0; option <= slipsOfEach; option += 1)
      scores[option] = (scores[option] ?? 0) / sum;
  };

  const learn = (rate: number): void => {
    slope.fill(0);
    for (let option = 0; option <= slipsOfEach; option += 1) {
      const step = ((option === 0 ? 1 : 0) - (scores[option] ?? 0)) * rate;
      const row = (options[option] ?? 0) * size;
      biases[options[option] ?? 0] = (biases[options[option] ?? 0] ?? 0) + step;
      for (let index = 0; index < size; index += 1) {
        slope[index] = (slope[index] ?? 0) + step * (meant[row + index] ?? 0);
        meant[row + index] = (meant[row + index] ?? 0) + step * (around[index] ?? 0);
      }
    }
    for (let place = 0; place < width; place += 1) {
      const row = rows[place] ?? 0;
      const placeRow = place * size;
      for (let index = 0; index < size; index += 1) {
        const change = (slope[index] ?? 0) * (places[placeRow + index] ?? 0);
        places[placeRow + index] =
          (places[placeRow + index] ?? 0) +
          placeRate * (slope[index] ?? 0) * (beside[row + index] ?? 0);
        beside[row + index] = (beside[row + index] ?? 0) + change;
      }
    }
  };

  for (let at = contextReach; at < tokens.length - contextReach; at += 1) {
    const word = tokens[at] ?? 0;
    if (word < firstSyllable || samples[word * samplesOfEach] === 0) continue;
    if ((shares[word] ?? 0) < 1 && next() / 2 ** 32 > (shares[word] ?? 0)) continue;
    look(at);
    options[0] = word;
    for (let slip = 1; slip <= slipsOfEach; slip += 1) {
      options[slip] = samples[word * samplesOfEach + ((next() >>> 8) % samplesOfEach)] ?? 0;
    }
    compare();
    learn(firstRate * (1 - at / tokens.length) + lastRate);
  }
  return { meant, beside, places, biases };
};
