import { readFileSync } from 'node:fs';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { defaultParts } from '../../../../layouts/parts/default-parts.ts';
import type { Part } from '../../../../layouts/parts/part.ts';
import type { PartName } from '../../../../layouts/parts/part-views.ts';
import { defaultStation } from '../../../../layouts/station.ts';
import { cascade, commonStyles, type StyleName } from '../../../../layouts/styles/cascade.ts';
import { partsOf, type Styled } from '../../../../layouts/styles/sheet-of.ts';
import { defaultTheme } from '../../../../layouts/theme/default-theme.ts';
import { styleSheet } from '../../../../layouts/styles/style-sheet.ts';
import { pageLayouts } from '../../../../src/eleventy/page-layouts.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import { pageSheets, takeSheets } from '../../../../src/eleventy/page-sheets.ts';
import type { RenderedMarkdown } from '../../../../src/markdown/render-markdown.ts';
import type { PageKind, PageViews } from '../../../../src/site/page-kinds.ts';
import type { Page } from '../../site/make-newsroom.ts';
import { documentOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';

/*
 * A page's sheet contains the styles of the parts that its kind uses: no rule that the page needs
 * is missing, and no rule is unused.
 */

const views = makeViews('x');
const kinds = (Object.keys(pageLayouts) as PageKind[]).filter(
  (kind) => !('showText' in pageLayouts[kind]),
);

/** Everything that a text may contain. */
const richBody =
  `<figure><img alt="a"><figcaption>b</figcaption></figure><blockquote><p>c</p></blockquote>
<div class="table-frame"><table><tr><th class="align-right">d</th><td class="align-center">e</td></tr></table></div>
<p><a href="/f/">f</a></p><section class="footnotes"><ol><li>g</li></ol></section>` as RenderedMarkdown;

const viewOf = (kind: PageKind): PageViews[PageKind] => {
  const view = views[kind];
  const filled = {
    ...view,
    ...('body' in view && { body: richBody }),
    ...('isCut' in view && { isCut: false }),
  };
  return 'site' in filled ? { ...filled, site: { ...filled.site, isPreview: true } } : filled;
};

/** The selectors of a sheet, without states and pseudo-elements. */
const selectorsOf = (css: string): string[] =>
  [...css.matchAll(/(?<=^|[{}])([^{}@]+)(?=\{)/gu)]
    .flatMap(([, list = '']) => list.split(/,(?![^(]*\))/u))
    .map((selector) =>
      selector
        .replaceAll(
          /::?(?:before|after|hover|target|focus-visible|focus|-webkit-details-marker)\b/gu,
          '',
        )
        .replaceAll(/:has\([^)]*\)/gu, '')
        .trim(),
    )
    .filter((selector) => !/^(?::root|\*)?$/u.test(selector));

const ownText = (style: StyleName): string =>
  readFileSync(`layouts/${cascade[style]}`, 'utf8').replaceAll(/\/\*[^]*?\*\//gu, '');

const everySelector = new Set(
  selectorsOf(styleSheet(defaultTheme, Object.keys(cascade) as StyleName[])),
);

const classesOf = (element: HTMLElement): string[] => [...element.classList.values()];

/** Whether elements with some classes may match a selector: asking the page takes far longer. */
const hasClassesFor = (selector: string, classes: ReadonlySet<string>): boolean =>
  /[([]/u.test(selector) ||
  (selector.match(/(?<=\.)[\w-]+/gu) ?? []).every((name) => classes.has(name));

const renderPage = pageRenderer(defaultStation);

const pageOf = (kind: PageKind) =>
  documentOf(renderPage({ url: '/x/', kind, view: viewOf(kind) } as Page));

/** A script fills them, so they are empty in the page. */
const filledByScript: Partial<Record<PageKind, readonly StyleName[]>> = {
  search: ['teaserList'],
};

describe.each(kinds)('a page of the kind %s', (kind) => {
  const page = pageOf(kind);
  const css = pageSheets(defaultStation).get(kind)?.css ?? '';
  const classes = new Set(page.querySelectorAll('[class]').flatMap(classesOf));
  const matches = (selector: string): boolean =>
    hasClassesFor(selector, classes) && page.querySelector(selector) !== null;
  const layout = pageLayouts[kind] as Styled;

  test('has every rule that something on it needs', () => {
    const its = new Set(selectorsOf(css));
    const missing = [...everySelector].filter((each) => !its.has(each) && matches(each));
    expect(missing).toEqual([]);
  });

  test('has no style for nothing', () => {
    const parts = [...partsOf(layout, defaultParts)].map((name) => defaultParts[name]);
    const styles = new Set([layout, ...parts].flatMap((each) => each.styles));
    const idle = [...styles].filter(
      (style) =>
        !filledByScript[kind]?.includes(style) && !selectorsOf(ownText(style)).some(matches),
    );
    expect(idle).toEqual([]);
  });

  test('uses every part that it names', () => {
    const called = new Set<PartName>();
    const watched = Object.fromEntries(
      Object.entries(defaultParts).map(([name, part]: [string, Part<never>]) => [
        name,
        {
          ...part,
          show: (...given: Parameters<typeof part.show>) => {
            called.add(name as PartName);
            return part.show(...given);
          },
        },
      ]),
    );
    const station = { ...defaultStation, parts: watched as unknown as typeof defaultParts };
    /** Its parts have the same styles: made again for every kind they would take a quarter of a second each. */
    takeSheets(station, [...pageSheets(defaultStation)]);
    pageRenderer(station)({
      url: '/x/',
      kind,
      view: viewOf(kind),
    } as Page);
    expect([...partsOf(layout, defaultParts)].filter((name) => !called.has(name))).toEqual([]);
  });

  test('allows its own sheet and no other', () => {
    const policy = page
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    const hash = pageSheets(defaultStation).get(kind)?.hash;
    expect(policy).toContain(`style-src '${hash}';`);
    expect(page.querySelector('style')?.rawText).toBe(css);
  });
});

test.each([
  ['article', ['.lead-story', '.search-form', '.pagination', '.sheet', '.filters', '.fields']],
  ['category', ['.audio', '.tools', '.fact-box', '.table-frame', '.lead-story']],
  ['home', ['.tools', '.table-frame', '.breadcrumb', '.byline']],
] as const)('an %s costs nothing for what others show', (kind, selectors) => {
  const its = selectorsOf(pageSheets(defaultStation).get(kind)?.css ?? '');
  expect(its.filter((each) => (selectors as readonly string[]).includes(each))).toEqual([]);
});

test('a station’s own style is in the sheets of the pages that show its part, and in no other', () => {
  const audio = { ...defaultStation.parts.audio, ownStyle: '.audio { color: teal }' };
  const sheets = pageSheets({ ...defaultStation, parts: { ...defaultStation.parts, audio } });
  const having = [...sheets].filter(([, { css }]) => css.endsWith('.audio{color:teal}'));
  expect(having.map(([kind]) => kind)).toEqual(['article']);
});

test('what every page has is in every sheet', () => {
  expect(commonStyles).toEqual(['base', 'print']);
});
