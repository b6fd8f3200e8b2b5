import { describe, expect, test } from 'vitest';
import type { Layout } from '../../../layouts/layout.ts';
import { textSizeScript } from '../../../src/html/text-size-script.ts';
import { pageLayouts } from '../../../src/eleventy/page-layouts.ts';
import type { Html } from '../../../src/html/html.ts';
import { pageKinds, type PageKind, type PageViews } from '../../../src/site/page-kinds.ts';
import type { HTMLElement } from 'node-html-parser';
import { documentOf } from './make-document.ts';
import { href, makeViews } from './make-views.ts';
import { layoutOf } from './show.ts';

/** Every kind except plain texts, which are not documents. */
const kinds = (Object.keys(pageLayouts) as PageKind[]).filter(
  (kind) => pageKinds[kind].format === 'html',
);

const pageOf = (kind: PageKind, views: PageViews): Html =>
  layoutOf(pageLayouts[kind] as Layout<PageViews[PageKind]>)(views[kind]);

const hostile = `"><script>alert(1)</script>&'`;

const plain = makeViews('Đại hội');
/** As long as the hostile text: the number of visible menu entries depends on their length. */
const asLong = makeViews('Đại hội'.padEnd(hostile.length, '.'));
const attacked = makeViews(hostile, href(`/x${hostile}`));

const elementsOf = (kind: PageKind, views: PageViews): HTMLElement[] =>
  documentOf(pageOf(kind, views)).querySelectorAll('*');

/** Elements with the names of their attributes, but not the values. */
const skeletonOf = (kind: PageKind, views: PageViews): string[] =>
  elementsOf(kind, views).map(
    ({ rawTagName, attributes }) => `${rawTagName} ${Object.keys(attributes).join(' ')}`,
  );

describe.each(kinds)('the layout %s', (kind) => {
  const page = documentOf(pageOf(kind, plain));
  const idsOf = page.querySelectorAll('[id]').map(({ id }) => id);

  test('is a whole document in its language', () => {
    const language = kind === 'englishIndex' ? 'en' : 'vi';
    expect(String(pageOf(kind, plain))).toMatch(
      new RegExp(`^<!doctype html>\n<html lang="${language}"[^>]*>\n`, 'u'),
    );
    expect(page.querySelector('meta[charset]')?.getAttribute('charset')).toBe('utf-8');
    expect(page.querySelector('meta[name=viewport]')).not.toBeNull();
  });

  test('has one title, one main part and one heading of the first level, in this part', () => {
    expect(page.querySelector('title')?.textContent).toContain('Đại hội');
    expect(page.querySelectorAll('main')).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('main h1')?.textContent.trim()).not.toBe('');
  });

  test('skips no level of heading', () => {
    const levels = page.querySelectorAll('h1, h2, h3, h4').map(({ rawTagName }) => rawTagName);
    const numbers = levels.map((tag) => Number(tag.slice(1)));
    expect(numbers.filter((level, at) => level > (numbers[at - 1] ?? 0) + 1)).toEqual([]);
  });

  test('has ids once, with an underscore, and all that is pointed to', () => {
    const labels = page
      .querySelectorAll('[aria-labelledby]')
      .map((element) => element.getAttribute('aria-labelledby'));
    expect(new Set(idsOf).size).toBe(idsOf.length);
    expect(idsOf.filter((id) => !id.includes('_'))).toEqual([]);
    expect(idsOf).toEqual(expect.arrayContaining(labels));
  });

  test('begins with a link that skips to the main part', () => {
    const first = page.querySelector('a');
    expect(first?.getAttribute('href')).toBe('#noi_dung');
    expect(page.querySelector('main')?.id).toBe('noi_dung');
  });

  test('marks every date up for machines', () => {
    const times = page.querySelectorAll('time').map((time) => time.getAttribute('datetime'));
    expect(times.filter((value) => value !== '2020-03-06')).toEqual([]);
    expect(page.textContent.split('06/03/2020')).toHaveLength(times.length + 1);
  });

  test('says its security policy before anything that it governs', () => {
    const [charset, policy] = page.querySelectorAll('head > *');
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'");
  });

  test('says what it is for machines, as data that is not a script', () => {
    const [data] = page.querySelectorAll('script[type="application/ld+json"]');
    expect(JSON.parse(data?.textContent ?? '')).toEqual({ '@type': 'Thing', name: 'Đại hội' });
  });

  test('runs no script of its own but the one of the size of type, and has no style within its elements', () => {
    const names = page.querySelectorAll('*').flatMap(({ attributes }) => Object.keys(attributes));
    const scripts = page
      .querySelectorAll('script:not([type="application/ld+json"])')
      .filter(({ textContent }) => textContent !== textSizeScript);
    expect(scripts.filter((script) => script.textContent !== '')).toEqual([]);
    expect(scripts.filter((script) => !script.getAttribute('src')?.startsWith('/tin/ma/'))).toEqual(
      [],
    );
    expect(names.filter((name) => /^(?:on|style$)/u.test(name))).toEqual([]);
  });

  test('prints nothing of what is not there', () => {
    expect(page.querySelector('body')?.textContent).not.toMatch(
      /\b(?:undefined|null|NaN|true|false)\b|\[object/u,
    );
  });

  test('stays whole when every text and link is hostile', () => {
    expect(skeletonOf(kind, attacked)).toEqual(skeletonOf(kind, asLong));
  });

  test('shows a hostile text literally, in text, attributes and links', () => {
    const elements = elementsOf(kind, attacked);
    const links = elements.map((element) => element.getAttribute('href'));
    const description = documentOf(pageOf(kind, attacked)).querySelector('meta[name=description]');
    expect(description?.getAttribute('content')).toBe(hostile);
    expect(links).toContain(`/x${hostile}`);
    expect(elements.map(({ textContent }) => textContent)).toContain(hostile);
    expect(elements.find(({ rawTagName }) => rawTagName === 'title')?.textContent).toContain(
      hostile,
    );
  });
});
