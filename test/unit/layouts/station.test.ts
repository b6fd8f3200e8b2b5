import { describe, expect, test } from 'vitest';
import { part } from '../../../layouts/parts/part.ts';
import { defaultStation, wordsIn, type Station } from '../../../layouts/station.ts';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { pageRenderer } from '../../../src/eleventy/page-renderer.ts';
import { html } from '../../../src/html/html.ts';
import type { Page } from '../site/make-newsroom.ts';
import { documentOf, textsOf } from './make-document.ts';
import { makeViews } from './make-views.ts';

const views = makeViews('x');
const pages = [
  { url: '/', kind: 'home', view: views.home },
  { url: '/a/', kind: 'article', view: views.article },
] as Page[];

/** A station with its own footer; the menu in it is the default part. */
const station: Station = {
  ...defaultStation,
  parts: {
    ...defaultStation.parts,
    footer: part(
      'footer',
      { uses: ['menu'], styles: ['footer'] },
      ({ owner, footerMenu }, { parts }) =>
        html`<footer class="xa-minh">${owner}${parts.menu({ label: 'M', links: footerMenu, current: '' })}</footer>`,
    ),
  },
};

describe('a station that draws a part itself', () => {
  const render = pageRenderer(station);

  test.each(pages)('shows it on a page of the kind $kind in place of the usual one', (page) => {
    const document = documentOf(render(page));
    expect(document.querySelectorAll('footer').map(({ classNames }) => classNames)).toEqual([
      'xa-minh',
    ]);
    expect(document.querySelector('footer .menu')?.getAttribute('aria-label')).toBe('M');
  });

  test('leaves every other part as it is', () => {
    const usual = pageRenderer(defaultStation);
    for (const page of pages) {
      const [own, other] = [render, usual].map((each) =>
        each(page).replace(/\s*<footer[^]*<\/footer>/u, ''),
      );
      expect(own).toBe(other);
    }
  });
});

test('a part that is shown within other parts can be another one too', () => {
  const menu = part('menu', { uses: [] }, ({ label }) => html`<p class="own-menu">${label}</p>`);
  const render = pageRenderer({ ...defaultStation, parts: { ...defaultStation.parts, menu } });
  expect(textsOf(render(pages[0] as Page), '.own-menu')).toEqual([vi.footerMenu]);
});

test.each(['km', 'toString', ''])('a station has no words in the language "%s"', (language) => {
  expect(() => wordsIn(language, defaultStation)).toThrow(RangeError);
});
