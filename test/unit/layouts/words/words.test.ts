import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../../layouts/station.ts';
import { vi } from '../../../../layouts/words/vi/vi.ts';
import { pageLayouts } from '../../../../src/eleventy/page-layouts.ts';
import { pageRenderer } from '../../../../src/eleventy/page-renderer.ts';
import type { PageKind } from '../../../../src/site/page-kinds.ts';
import type { Page } from '../../site/make-newsroom.ts';
import { documentOf } from '../make-document.ts';
import { makeViews } from '../make-views.ts';
import { doubleWords } from './make-double-words.ts';

/**
 * A single capital letter that no word of the table contains, so that both can be distinguished.
 */
const views = makeViews('X');

const kinds = Object.keys(pageLayouts) as PageKind[];

const renderDoubled = pageRenderer({ ...defaultStation, words: { vi, kep: doubleWords } });

const textOf = (kind: PageKind): string =>
  renderDoubled({ url: '/x/', kind, view: { ...views[kind], language: 'kep' } } as Page);

/** Attributes that a reader sees or hears, or that a script shows. */
const saidAttributes =
  /^(?:alt|title|aria-label|placeholder|data-(?:done|searching|found|none|failed|older))$/u;

/** All words of a page, one piece a line. */
const sayings = (page: string): string[] => {
  const document = documentOf(page);
  /** Names of fields, letters that are only drawings, links in the language of their target. */
  for (const mute of document.querySelectorAll('code, [aria-hidden], [hreflang]')) mute.remove();
  const elements = document.querySelectorAll('*');
  return [
    ...elements.flatMap(({ attributes }) =>
      Object.entries(attributes).flatMap(([name, value]) =>
        saidAttributes.test(name) ? [value] : [],
      ),
    ),
    document.querySelector('title')?.textContent ?? '',
    document.querySelector('body')?.textContent ?? page,
  ];
};

/**
 * Letters that come neither from the table nor from the view: its words, body, months, file types.
 */
const strangers = (saying: string): string[] =>
  saying
    .replaceAll(/‹[^›]*›/gu, ' ')
    .replaceAll(/XIV|X|Thân bài|Tháng 3\/2020|PDF|MP3/gu, ' ')
    .replaceAll(/https?:\/\/\S+|\/tin\/x\//gu, ' ')
    .match(/\p{L}+/gu) ?? [];

describe('in another language', () => {
  test.each(kinds)('a page of the kind %s says nothing but words of its table', (kind) => {
    expect(sayings(textOf(kind)).flatMap(strangers)).toEqual([]);
  });

  test('a page says in which language it is', () => {
    expect(documentOf(textOf('home')).querySelector('html')?.getAttribute('lang')).toBe('kep');
  });
});

test('a page in a language without a table is no page', () => {
  const page = { url: '/x/', kind: 'home', view: { ...views.home, language: 'km' } } as Page;
  expect(() => renderDoubled(page)).toThrow(RangeError);
});

test('no Vietnamese word is in a layout outside the words', () => {
  const files = globSync('layouts/**/*.ts', {
    exclude: ['layouts/words/**', 'layouts/scripts/**'],
  });
  expect(files.length).toBeGreaterThan(60);
  const withoutComments = (code: string): string =>
    code.replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
  const found = files.filter((file) =>
    /[à-ỹÀ-Ỹ]/u.test(withoutComments(readFileSync(file, 'utf8').normalize('NFC'))),
  );
  expect(found).toEqual([]);
});

test('no word is said by two files of a language', async () => {
  const files = globSync('*-words.ts', { cwd: 'layouts/words/vi' });
  const modules = await Promise.all(
    files.map(async (file) => import(`../../../../layouts/words/vi/${file}`) as Promise<object>),
  );
  const names = modules.flatMap((module) =>
    Object.values(module).flatMap((words: object) => Object.keys(words)),
  );
  expect(names.toSorted()).toEqual(Object.keys(vi).toSorted());
});
