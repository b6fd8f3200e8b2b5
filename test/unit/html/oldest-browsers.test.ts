import { transformSync } from 'esbuild';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../layouts/station.ts';
import { everyScript } from '../../../src/assets/site-scripts.ts';
import { pageSheets } from '../../../src/eleventy/page-sheets.ts';
import { oldestBrowsers } from '../../../src/html/oldest-browsers.ts';
import { missingIn, type MissingFeature } from './css-support.ts';
import { declaredNames, missingNames, type Browsers } from './script-support.ts';

/*
 * Everything that pages use is supported by the oldest browsers, or has a fallback. caniuse has
 * data about styles, MDN about interfaces, esbuild about syntax and regular expressions; the
 * compiler checks the language's own functions by `lib` in the settings of `layouts/scripts`.
 */

const phones = ['chrome 72', 'ios_saf 12.2-12.5'];
const engines: Browsers = [
  ['chrome', 72],
  ['safari_ios', 12],
];

/** Features that a browser may lack without harm: they are partly supported, or only decorate. */
const harmless: Readonly<Record<string, string>> = {
  'css-gradients': 'there but for colours with two places',
  'css-overflow': 'there but for `clip` and two values',
  'css-paged-media': 'margins of paper are the printer’s then',
  'css-scroll-behavior': 'jumps instead of gliding',
  'css-text-indent': 'there but for `hanging` and `each-line`',
  multicolumn: 'there but for the breaks, which fall elsewhere',
  'prefers-color-scheme': 'the page is light then',
  'prefers-reduced-motion': 'nothing glides then',
};

/** Features for newer browsers, with their fallbacks. */
const besides: readonly (readonly [feature: string, where: RegExp, instead: string])[] = [
  ['css-has', /^:root:has\(/u, 'the script sets the attribute'],
  ['css-focus-visible', /^:focus:not\(:focus-visible\)$/u, 'every focus is shown'],
  [
    'css-math-functions',
    /^grid-template-columns:.*minmax\(/u,
    '`minmax` of grids is no such function',
  ],
];

const isAllowed = ({ feature, where }: MissingFeature): boolean =>
  Object.hasOwn(harmless, feature) ||
  besides.some(([name, places]) => name === feature && places.test(where));

const sheets = [...pageSheets(defaultStation)].map(([kind, { css }]) => [kind, css] as const);

describe('style sheets', () => {
  test.each(sheets)('of the kind %s: nothing that old phones lack', (_kind, css) => {
    expect(missingIn(css, phones).filter((each) => !isAllowed(each))).toEqual([]);
  });

  test('no exception without a use', () => {
    const used = sheets.flatMap(([, css]) => missingIn(css, phones));
    const idle = Object.keys(harmless).filter(
      (name) => !used.some((each) => each.feature === name),
    );
    expect(idle).toEqual([]);
  });

  test.each([
    ['css-cascade-layers', '@layer a { p { color: red } }'],
    ['css-nesting', '.a { &:hover { color: red } }'],
    ['css-matches-pseudo', ':is(h1, h2) { color: red }'],
    ['css-has', '.a:has(.b) { color: red }'],
    ['flexbox-gap', '.a { display: flex; gap: 1rem }'],
    ['css-logical-props', '.a { padding-inline: 1rem }'],
    ['css-logical-props', '.a { inset: 0 }'],
    ['css-focus-visible', 'a:focus-visible { outline: 1px solid }'],
    ['css-math-functions', '.a { width: min(1px, 2px) }'],
    ['css-container-queries', '@container (min-width: 1px) { a { color: red } }'],
    ['viewport-unit-variants', '.a { height: 100dvh }'],
  ])('%s is refused: %s', (feature, css) => {
    const found = missingIn(css, phones);
    expect(found.map((each) => each.feature)).toContain(feature);
    expect(found.filter(isAllowed)).toEqual([]);
  });

  /** caniuse has no separate entries for these. */
  test.each(sheets)('of the kind %s: no words that would drop what is needed', (_kind, css) => {
    expect(css).not.toMatch(
      /aspect-ratio:|color-mix\(|light-dark\(|\(width[<>]|@property|overflow:clip/u,
    );
  });
});

/** Tested before use, or with a fallback. */
const guarded: Readonly<Record<string, string>> = {
  clipboard: 'actions.ts shows the address to copy by hand',
  writeText: 'the same',
  share: 'actions.ts shows the button where the browser has it',
  mediaSession: 'lock-screen.ts asks for it',
  setActionHandler: 'a member of the same',
  MediaMetadata: 'the same; lock-screen.ts asks for it',
  BroadcastChannel: 'only-one.ts goes on without it',
  navigationPreload: 'worker.ts asks for it',
  preloadResponse: 'Workbox waits for it; nothing comes',
  blocking: 'a parameter of idb, which Workbox brings',
  store: 'a member that idb makes itself',
  sample: 'a word that the list of results carries, in its dataset',
};

const sources = ['layouts/scripts/**/*.ts', 'src/search/**/*.ts'].flatMap((pattern) =>
  globSync(pattern),
);
/** The folder of the index also has files derived from articles, which no browser runs. */
const isForBrowsers = (file: string): boolean => file.startsWith('layouts');
const readSource = (file: string): string => readFileSync(file, 'utf8');

describe('scripts', () => {
  test('use no interface that old phones lack', async () => {
    const own = sources.flatMap((file) => declaredNames(readSource(file)));
    const used = (await everyScript()).flatMap(({ bytes }) => missingNames(bytes, engines, own));
    expect(used.filter((name) => !Object.hasOwn(guarded, name))).toEqual([]);
    expect(Object.keys(guarded).filter((name) => !used.includes(name))).toEqual([]);
  });

  test.each([
    ['Object.fromEntries([])', 'fromEntries'],
    ['Promise.allSettled([])', 'allSettled'],
    ['list.at(-1)', 'at'],
    ['"a".replaceAll("a", "b")', 'replaceAll'],
    ['list.replaceChildren()', 'replaceChildren'],
    ['structuredClone(list)', 'structuredClone'],
    ['const { checkVisibility } = list', 'checkVisibility'],
    ['new CompressionStream("gzip")', 'CompressionStream'],
  ])('%s is refused', (code, name) => {
    expect(missingNames(code, engines)).toEqual([name]);
  });

  test.each(['[1].flatMap(String)', 'element.closest("a")', 'new URLSearchParams("")', 'f.own()'])(
    '%s is none of it',
    (code) => {
      expect(missingNames(code, engines, ['own'])).toEqual([]);
    },
  );

  /** Syntax that the bundler cannot lower becomes run-time code that throws. */
  const loweredExpressions = (code: string): number => {
    const made = (target: readonly string[]): number =>
      transformSync(code, {
        loader: 'ts',
        target: [...target],
        supported: { destructuring: true },
      }).code.split('new RegExp(').length;
    return made(oldestBrowsers) - made(['esnext']);
  };

  test('no regular expression that old phones cannot read', () => {
    expect(
      sources.filter((file) => isForBrowsers(file) && loweredExpressions(readSource(file)) > 0),
    ).toEqual([]);
  });

  test.each(['/(?<=a)b/u', '/(?<!a)b/u', '/[a--b]/v', '/a/d'])('%s is refused', (code) => {
    expect(loweredExpressions(`export const a = ${code};`)).toBe(1);
  });
});
