import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/* The contrast of every pair of colours that meet on a page, by the formula of WCAG 2.2. */

type Colours = Readonly<Record<string, string>>;

const file = new URL('../../../../layouts/styles/tokens.css', import.meta.url);
const [light = '', dark = ''] = readFileSync(file, 'utf8').split('@media (prefers-color-scheme');

const coloursIn = (css: string): Colours =>
  Object.fromEntries(
    [...css.matchAll(/--([\w-]+):\s*(#[\da-f]{3,6});/gu)].map(([, name, value]) => [name, value]),
  );

/** Dark colours override the light ones: what they do not name stays. */
const schemes: Readonly<Record<string, Colours>> = {
  light: coloursIn(light),
  dark: { ...coloursIn(light), ...coloursIn(dark) },
};

/** The relative luminance of `#rgb` or `#rrggbb`, between 0 and 1. */
const luminance = (colour: string): number => {
  const digits = colour.slice(1);
  const pairs =
    digits.length === 3 ? [...digits].map((digit) => digit + digit) : digits.match(/../gu);
  const [red = 0, green = 0, blue = 0] = (pairs ?? []).map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

const contrast = (one: string, other: string): number => {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
};

const text = 4.5;
/** Edges of fields and the outline of the focus (WCAG 1.4.11). */
const edge = 3;

const pairs = [
  ['ink', 'paper', text],
  ['ink', 'soft', text],
  ['faint', 'paper', text],
  ['faint', 'soft', text],
  ['link', 'paper', text],
  ['link', 'soft', text],
  ['accent', 'paper', text],
  ['accent', 'soft', text],
  ['on-band', 'band', text],
  ['on-band-faint', 'band', text],
  ['on-mark', 'mark', text],
] as const;

test.each([
  ['#000', '#fff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#fff', '#fff', 1],
])('the formula gives the known contrast of %s on %s', (one, other, expected) =>
  expect(contrast(one, other)).toBeCloseTo(expected, 2),
);

describe.each(Object.entries(schemes))('in %s colours', (_scheme, colours) => {
  const colour = (name: string): string => {
    const value = colours[name];
    if (value === undefined) throw new Error(`tokens.css has no colour --${name}`);
    return value;
  };

  test.each(pairs)('%s can be read on %s', (front, back, least) =>
    expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least),
  );

  test('the edge of a field contrasts with the field and its surroundings', () => {
    for (const around of ['paper', 'soft']) {
      expect(contrast(colour('faint'), colour(around))).toBeGreaterThanOrEqual(edge);
    }
  });

  test('no colour of text is left out of these pairs', () => {
    const known = new Set<string>([...pairs.flatMap(([front, back]) => [front, back]), 'line']);
    expect(Object.keys(colours).filter((name) => !known.has(name))).toEqual([]);
  });
});
