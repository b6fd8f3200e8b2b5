import { kWeighting } from './k-weighting.ts';
import { integratedLoudness } from './loudness.ts';

/** A part of a sound without any word. */
export interface Silence {
  /** Seconds from the beginning. */
  readonly at: number;
  readonly seconds: number;
}

/** What was measured of a sound. */
export interface SoundMeasures {
  readonly seconds: number;
  readonly channels: number;
  readonly sampleRate: number;
  /** LUFS, one decimal; absent for silence. */
  readonly loudness?: number;
  /** The loudest sample in dBFS, one decimal; absent for silence. */
  readonly peak?: number;
  /** How many times the sound is cut off at the top. */
  readonly clips: number;
  /** Silences of more than ten seconds. */
  readonly silences: readonly Silence[];
}

/** Samples from here on are at full scale. */
const fullScale = 0.999;

/** So many of them in a row are a sound that was cut off. */
const clipLength = 3;

/** Power below which nothing is heard: -60 dBFS. */
const silentPower = 10 ** (-60 / 10);

const longestSilence = 10;

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Measures a sound part by part, so that an hour of it needs no memory. */
export class SoundMeter {
  private readonly sampleRate: number;
  private readonly weight: readonly ((sample: number) => number)[];
  private readonly step: number;
  private samples = 0;
  private inStep = 0;
  private power = 0;
  private plainPower = 0;
  private readonly steps: number[] = [];
  private readonly silent: boolean[] = [];
  private peak = 0;
  private clips = 0;
  private readonly runs: number[];

  constructor(sampleRate: number, channels: number) {
    this.sampleRate = sampleRate;
    this.weight = Array.from({ length: channels }, () => kWeighting(sampleRate));
    this.runs = this.weight.map(() => 0);
    this.step = Math.round(sampleRate / 10);
  }

  private endStep(): void {
    this.steps.push(this.power / this.step);
    this.silent.push(this.plainPower / this.step / this.weight.length < silentPower);
    [this.inStep, this.power, this.plainPower] = [0, 0, 0];
  }

  private addSample(sample: number, side: number): void {
    const weighted = this.weight[side]?.(sample) ?? 0;
    this.power += weighted * weighted;
    this.plainPower += sample * sample;
    const height = Math.abs(sample);
    if (height > this.peak) this.peak = height;
    const run = height >= fullScale ? (this.runs[side] ?? 0) + 1 : 0;
    this.runs[side] = run;
    if (run === clipLength) this.clips += 1;
  }

  /** @param channels the samples of each side, from -1 to 1, equally many */
  add(channels: readonly Float32Array[]): void {
    const count = channels[0]?.length ?? 0;
    for (let index = 0; index < count; index += 1) {
      for (let side = 0; side < this.weight.length; side += 1) {
        this.addSample(channels[side]?.[index] ?? 0, side);
      }
      this.samples += 1;
      this.inStep += 1;
      if (this.inStep === this.step) this.endStep();
    }
  }

  private silences(): Silence[] {
    const found: Silence[] = [];
    let start = 0;
    for (let index = 0; index <= this.silent.length; index += 1) {
      if (this.silent[index]) continue;
      const seconds = (index - start) / 10;
      if (seconds > longestSilence) found.push({ at: start / 10, seconds });
      start = index + 1;
    }
    return found;
  }

  /** What was measured so far. */
  measures(): SoundMeasures {
    const loudness = integratedLoudness(this.steps);
    return {
      seconds: this.samples / this.sampleRate,
      channels: this.weight.length,
      sampleRate: this.sampleRate,
      ...(loudness !== undefined && { loudness: oneDecimal(loudness) }),
      ...(this.peak > 0 && { peak: oneDecimal(20 * Math.log10(this.peak)) }),
      clips: this.clips,
      silences: this.silences(),
    };
  }
}
