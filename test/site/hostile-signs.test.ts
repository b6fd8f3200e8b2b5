import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasErrors } from '../../src/content/problem.ts';
import { textSizeScript } from '../../src/html/text-size-script.ts';
import { checkFiles } from '../unit/content/check-files.ts';
import {
  article,
  png,
  registers,
  writeFiles,
  type ContentFiles,
} from '../unit/content/make-content.ts';
import { parseCsv } from '../unit/outputs/open-data/parse-csv.ts';
import { xmlFault } from '../unit/outputs/well-formed.ts';
import { buildFixture, filesIn, temporaryFolder } from './fixture-site.ts';
import { structuredDataOf } from './link-walk.ts';

/*
 * Characters that a file cannot contain unnoticed, but that YAML escapes can write: control
 * characters and half a surrogate pair, together with the end of an element, a comment or a table
 * row. Half a pair is a lost letter, which only a verbatim text may have.
 */

/** The escaped form for the front matter, in quotation marks. */
const hostile = String.raw`=A\0\b\e\x7f\u2028\ud800\uffff</script><!--]]>&amp;"`.replaceAll(
  '"',
  String.raw`\"`,
);
const quoted = `"${hostile}"`;

const path = '2020/03/dau-la/';
let folder: string;
let site: string;

const filesWith = (more: Readonly<Record<string, string>>): ContentFiles => ({
  ...registers,
  'media/a.png': png,
  'media/a.pdf': '%PDF-1.4\n',
  'articles/2020/03/dau-la.md': article({
    title: quoted,
    standfirst: quoted,
    byline: quoted,
    authors: `[${quoted}]`,
    image: `{ file: /media/a.png, alt: ${quoted}, caption: ${quoted}, credit: ${quoted} }`,
    attachments: `[{ file: /media/a.pdf, title: ${quoted} }]`,
    corrections: `[{ date: 2020-03-07, text: ${quoted} }]`,
    related: `[{ title: ${quoted}, date: 2020-01-01 }]`,
    ...more,
  }),
  'articles/2020/03/bai-sau.md': article({ title: 'Bài sau', date: '2020-03-08' }),
});

const published = filesWith({ verbatim: 'true' });

beforeAll(async () => {
  folder = await temporaryFolder();
  await writeFiles(join(folder, 'content'), published);
  site = await buildFixture(join(folder, 'content'), folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const textOf = (file: string): Promise<string> => readFile(join(site, file), 'utf8');

test('half a pair is refused as a lost letter, except in a text copied to the letter', async () => {
  const refused = await checkFiles(filesWith({}));
  const lost = refused.filter(
    ({ severity, code }) => severity === 'error' && code === 'TEXT_LOST_SIGN',
  );
  /** In every field that is shown. */
  expect([...new Set(lost.map(({ line }) => line))]).toEqual([2, 5, 6, 7, 8, 9, 10, 11]);
  expect(hasErrors(await checkFiles(published))).toBe(false);
});

/**
 * All except the white space of normal text; a text decoded as UTF-8 contains U+FFFD for half a
 * pair.
 */
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u;

test('no text file of the site holds a control character', async () => {
  const files = (await filesIn(site)).filter((file) =>
    /\.(?:html|xml|json|csv|txt|webmanifest)$|^_headers$/u.test(file),
  );
  const spoilt = [];
  for (const file of files) if (forbidden.test(await textOf(file))) spoilt.push(file);
  expect(spoilt).toEqual([]);
});

test.each([
  `${path}index.html`,
  `${path}bang-tin/index.html`,
  'index.html',
  'dinh-chinh/index.html',
])('%s shows the text and runs no part of it', async (file) => {
  const html = await textOf(file);
  const page = parse(html);
  expect(html.slice(html.indexOf('<main'))).toContain('&lt;/script&gt;&lt;!--]]&gt;');
  const scripts = page.querySelectorAll('script');
  const others = scripts.filter(({ innerHTML }) => innerHTML !== textSizeScript);
  const types = others.map((each) => each.getAttribute('type'));
  expect(types.every((type) => type === 'module' || type === 'application/ld+json')).toBe(true);
  expect(structuredDataOf(page)).toHaveLength(types.length - 1);
  expect(scripts).toHaveLength(types.length + 1);
  expect(html.split('</script>')).toHaveLength(scripts.length + 1);
  expect(html).not.toContain('<!--');
});

describe('what machines read', () => {
  test.each(['atom.xml', 'chuyen-muc/chinh-tri/atom.xml', 'sitemap.xml'])(
    '%s is well-formed',
    async (file) => expect(xmlFault(await textOf(file))).toBeUndefined(),
  );

  test.each(['feed.json', 'du-lieu/bai-viet.json', 'manifest.webmanifest'])(
    '%s can be read',
    async (file) => expect(JSON.parse(await textOf(file))).toBeTypeOf('object'),
  );

  test('no cell of the register begins a formula', async () => {
    const rows = parseCsv((await textOf('du-lieu/bai-viet.csv')).slice(1));
    const cells = rows.flat();
    expect(cells.some((cell) => cell.startsWith("'=A"))).toBe(true);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([]);
  });

  test('the text copy holds each text on one line', async () => {
    const copy = await textOf(`${path}ban-in.txt`);
    expect(copy.split('\r\n').filter((line) => line.startsWith('=A')).length).toBeGreaterThan(1);
    expect(copy.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });
});
