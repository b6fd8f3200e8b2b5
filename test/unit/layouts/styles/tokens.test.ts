import { expect, test } from 'vitest';
import { tokens } from '../../../../layouts/styles/tokens.ts';
import { defaultTheme } from '../../../../layouts/theme/default-theme.ts';
import { makeTheme } from '../../../../layouts/theme/theme.ts';

const { colours, fonts } = defaultTheme;

/** The declarations of the light and of the dark scheme. */
const schemes = (css: string): string[][] =>
  css
    .split('@media (prefers-color-scheme: dark)')
    .map((part) => [...part.matchAll(/--[\w-]+: [^;]+;/gu)].map(([declaration]) => declaration));

test('every colour is a token', () => {
  const [light] = schemes(tokens(defaultTheme));
  expect(light).toHaveLength(Object.keys(colours.light).length + 1);
  expect(light).toContain('--on-band-faint: #f8dedc;');
});

test('the dark changes those that are other ones there, and nothing else', () => {
  const theme = makeTheme({
    ...defaultTheme,
    colours: { light: colours.light, dark: { ...colours.light, link: '#7a0f14' } },
  });
  expect(schemes(tokens(theme))[1]).toEqual(['--link: #7a0f14;']);
});

test('the fonts of pages are the theme’s', () => {
  const theme = makeTheme({ ...defaultTheme, fonts: { ...fonts, page: ["'A B'", 'serif'] } });
  expect(tokens(theme)).toContain("font: 106.25%/1.6 'A B', serif;");
});
