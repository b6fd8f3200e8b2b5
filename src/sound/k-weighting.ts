/** A filter of second order; `a0` is 1. */
interface Biquad {
  readonly b: readonly [number, number, number];
  readonly a: readonly [number, number];
}

/** The shelf that imitates the head of a listener (ITU-R BS.1770-4, stage 1), for any sample rate. */
const headFilter = (sampleRate: number): Biquad => {
  const [frequency, gain, q] = [1681.974450955533, 3.999843853973347, 0.7071752369554196];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const high = 10 ** (gain / 20);
  const band = high ** 0.4996667741545416;
  const a0 = 1 + k / q + k * k;
  return {
    b: [
      (high + (band * k) / q + k * k) / a0,
      (2 * (k * k - high)) / a0,
      (high - (band * k) / q + k * k) / a0,
    ],
    a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0],
  };
};

/** The high pass (ITU-R BS.1770-4, stage 2). */
const highPass = (sampleRate: number): Biquad => {
  const [frequency, q] = [38.13547087602444, 0.5003270373238773];
  const k = Math.tan((Math.PI * frequency) / sampleRate);
  const a0 = 1 + k / q + k * k;
  return { b: [1, -2, 1], a: [(2 * (k * k - 1)) / a0, (1 - k / q + k * k) / a0] };
};

const filterOf = ({ b: [b0, b1, b2], a: [a1, a2] }: Biquad): ((sample: number) => number) => {
  let [first, second] = [0, 0];
  return (sample) => {
    const out = b0 * sample + first;
    first = b1 * sample - a1 * out + second;
    second = b2 * sample - a2 * out;
    return out;
  };
};

/**
 * The filter before loudness is measured. The standard gives coefficients for 48 kHz; the parameters
 * of its analogue model (B. De Man, Evaluation of Implementations of the EBU R128 Loudness
 * Measurement, 2014) give them for other rates.
 *
 * @param sampleRate in hertz
 */
export const kWeighting = (sampleRate: number): ((sample: number) => number) => {
  const head = filterOf(headFilter(sampleRate));
  const pass = filterOf(highPass(sampleRate));
  return (sample) => pass(head(sample));
};
