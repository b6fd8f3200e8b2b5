import { describe, expect, test } from 'vitest';
import { SoundMeter, type SoundMeasures } from '../../../src/sound/sound-meter.ts';

/** A tone of 1 kHz: its level in dBFS and its length in seconds. */
type Part = readonly [level: number, seconds: number];

const tone = ([level, seconds]: Part, rate: number): Float32Array => {
  const height = 10 ** (level / 20);
  return Float32Array.from(
    { length: Math.round(rate * seconds) },
    (_, index) => height * Math.sin((2 * Math.PI * 1000 * index) / rate),
  );
};

const measure = (parts: readonly Part[], rate = 48_000, channels = 2): SoundMeasures => {
  const meter = new SoundMeter(rate, channels);
  for (const part of parts) {
    const samples = tone(part, rate);
    meter.add(Array.from({ length: channels }, () => samples));
  }
  return meter.measures();
};

/* The test signals of EBU Tech 3341, table 1, at a low sample rate to save time. */
describe('loudness by EBU R 128', () => {
  test.each<[string, readonly Part[], number]>([
    ['case 1: a stereo tone at -23 dBFS', [[-23, 20]], -23],
    ['case 2: at -33 dBFS', [[-33, 20]], -33],
    [
      'case 3: the relative gate leaves out what is quieter',
      [
        [-36, 10],
        [-23, 60],
        [-36, 10],
      ],
      -23,
    ],
    [
      'case 4: the absolute gate leaves out silence',
      [
        [-72, 10],
        [-36, 10],
        [-23, 60],
        [-36, 10],
        [-72, 10],
      ],
      -23,
    ],
    [
      'case 5: near levels are averaged',
      [
        [-26, 20],
        [-20, 20.1],
        [-26, 20],
      ],
      -23,
    ],
  ])('%s', (_, parts, loudness) => expect(measure(parts, 8000).loudness).toBe(loudness));

  test.each([8000, 22_050, 44_100])('at %i Hz as at 48 kHz', (rate) =>
    expect(measure([[-23, 2]], rate).loudness).toBe(-23),
  );

  test('one channel has half the power of two', () =>
    expect(measure([[-23, 2]], 48_000, 1).loudness).toBe(-26));

  test('silence and less than a block have none', () => {
    expect(measure([[-90, 2]]).loudness).toBeUndefined();
    expect(measure([[-23, 0.3]]).loudness).toBeUndefined();
  });
});

test('length and peak', () =>
  expect(measure([[-6, 1.5]], 8000)).toMatchObject({ seconds: 1.5, peak: -6, clips: 0 }));

test('each place where a channel is cut off counts once', () => {
  const meter = new SoundMeter(8000, 1);
  meter.add([Float32Array.from([1, 1, 0, 1, 1, 1, 1, 0, -1, -1])]);
  meter.add([Float32Array.from([-1, 0])]);
  expect(meter.measures().clips).toBe(2);
});

test('silences of more than ten seconds, at their places', () => {
  const parts: Part[] = [
    [-23, 1],
    [-90, 10.5],
    [-23, 1],
    [-90, 9],
    [-23, 1],
    [-90, 11],
  ];
  expect(measure(parts, 8000).silences).toEqual([
    { at: 1, seconds: 10.5 },
    { at: 22.5, seconds: 11 },
  ]);
});
