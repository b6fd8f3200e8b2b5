import { describe, expect, test } from 'vitest';
import type { Colour } from '../../../../src/colours/colour.ts';
import { defaultTheme } from '../../../../layouts/theme/default-theme.ts';
import type { ThemeValues } from '../../../../layouts/theme/theme-values.ts';
import { makeTheme } from '../../../../layouts/theme/theme.ts';
import { pagePairs, type PageColours } from '../../../../src/colours/page-colours.ts';

const withColours = (scheme: 'light' | 'dark', changed: Partial<PageColours>): ThemeValues => ({
  ...defaultTheme,
  colours: {
    ...defaultTheme.colours,
    [scheme]: { ...defaultTheme.colours[scheme], ...changed },
  },
});

/** The message of `makeTheme` about a theme, without its first line. */
const faultsOf = (values: ThemeValues): string[] => {
  try {
    makeTheme(values);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return (error as RangeError).message.split('\n').slice(1);
  }
};

test('the default theme can be used', () => {
  expect(faultsOf(defaultTheme)).toEqual([]);
});

describe.each(['light', 'dark'] as const)('in %s colours', (scheme) => {
  test.each(pagePairs)('%s that is like %s is refused', (front, back) => {
    const colour = defaultTheme.colours[scheme][back];
    expect(faultsOf(withColours(scheme, { [front]: colour }))).toContain(
      `${scheme}: ${front} on ${back} (${colour} on ${colour}) has a contrast of 1.00, needed is 4.5`,
    );
  });
});

test('no colour of text is left out of the pairs', () => {
  const known = new Set<string>([...pagePairs.flat(), 'line']);
  expect(Object.keys(defaultTheme.colours.light).filter((name) => !known.has(name))).toEqual([]);
});

test('a contrast just below is not rounded up', () => {
  expect(faultsOf(withColours('light', { link: '#777777', soft: '#ffffff' }))).toEqual([
    'light: link on paper (#777777 on #fff) has a contrast of 4.47, needed is 4.5',
    'light: link on soft (#777777 on #ffffff) has a contrast of 4.47, needed is 4.5',
  ]);
});

test('mark and cards must be seen too', () => {
  const { mark, cards } = defaultTheme;
  expect(faultsOf({ ...defaultTheme, mark: { ...mark, colour: '#f33' } })).toEqual([
    expect.stringMatching(/^mark: colour on ground \(#f33 on #a3161b\) has a contrast of 2\.\d\d/u),
  ]);
  expect(faultsOf({ ...defaultTheme, cards: { ...cards, ink: '#ccc', faint: '#ddd' } })).toEqual([
    expect.stringMatching(/^cards: ink on paper /u),
    expect.stringMatching(/^cards: faint on paper /u),
  ]);
});

test.each(['red', '#ffff', '#000;}</style>'])('the colour "%s" is refused by name', (text) => {
  expect(faultsOf(withColours('dark', { line: text as Colour }))).toEqual([
    `dark: line is "${text}", not #rgb or #rrggbb`,
  ]);
});
