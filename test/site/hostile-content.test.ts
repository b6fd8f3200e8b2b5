import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parse } from 'node-html-parser';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { lineReport } from '../../src/report/line-report.ts';
import { defaultStation } from '../../layouts/station.ts';
import { pageRenderer } from '../../src/eleventy/page-renderer.ts';
import { writePages } from '../../src/eleventy/write-pages.ts';
import type { Site } from '../../src/site/make-site.ts';
import { textSizeScript } from '../../src/html/text-size-script.ts';
import { makeView } from '../../src/site/make-view.ts';
import { siteOf } from '../unit/content/check-files.ts';
import { buildFixture, filesIn, temporaryFolder, wholeSiteOf } from './fixture-site.ts';
import {
  article,
  inTemporaryFolder,
  registers,
  writeFiles,
  type ContentFiles,
} from '../unit/content/make-content.ts';
import {
  faultyRows,
  hiddenWords,
  hostileCode,
  inertFiles,
  inertRows,
  marker,
  publishedFiles,
  publishedRows,
  refusedRows,
} from './hostile-rows.ts';

const secret = 'Mật khẩu của đài';

/**
 * Writes a content folder and, around it, files that must not be published; returns the names of
 * all files.
 */
const writeAll = async (folder: string, files: ContentFiles): Promise<string[]> => {
  await writeFiles(join(folder, 'content'), files);
  await writeFiles(folder, { 'secret.txt': secret, 'secrets/03/x.md': article({}, secret) });
  return readdir(folder, { recursive: true });
};

/** All files in a folder, except the built site. */
const besideSite = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((path) => !/^site(?:$|[/\\])/u.test(path));

const expectNothingRan = (): void => {
  expect(existsSync(marker)).toBe(false);
  expect(Reflect.has(globalThis, 'hostile')).toBe(false);
  expect(Reflect.has({}, 'hostile')).toBe(false);
};

/** Writes a site with faults, which no build would write or publish. */
const writeAnyway = async ({ routes, context }: Site, folder: string): Promise<void> => {
  if (!context) throw new Error('test: no content');
  await mkdir(folder);
  const render = pageRenderer(defaultStation);
  await writePages(
    routes,
    folder,
    (route) => render({ kind: route.kind, view: makeView(route, context) }),
    () => {},
  );
};

/** Refused content is written here all the same: the layouts must not rely on the checks. */
const written = { folder: '', before: [] as string[] };
/** The site that a build publishes. */
const live = { folder: '', before: [] as string[] };

beforeAll(async () => {
  written.folder = await temporaryFolder();
  written.before = await writeAll(written.folder, inertFiles);
  const site = await wholeSiteOf(join(written.folder, 'content'));
  await writeAnyway(site, join(written.folder, 'site'));
  live.folder = await temporaryFolder();
  live.before = await writeAll(live.folder, publishedFiles);
  await buildFixture(join(live.folder, 'content'), live.folder);
});

afterAll(async () => {
  for (const { folder } of [written, live]) await rm(folder, { recursive: true, force: true });
});

afterEach(async () => {
  await rm(marker, { force: true });
  Reflect.deleteProperty(globalThis, 'hostile');
});

test('the hostile code leaves its marks when it does run', () => {
  runInThisContext(hostileCode);
  expect(existsSync(marker)).toBe(true);
  expect(Reflect.has(globalThis, 'hostile')).toBe(true);
});

test.each([...faultyRows, ...refusedRows])('refused: %s', async (_sentence, files, code) => {
  await inTemporaryFolder(async (folder) => {
    const before = await writeAll(folder, { ...registers, ...files });
    const { problems } = await siteOf(join(folder, 'content'));
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => problem.code).join(' ')).toContain(code);
    expect(lineReport(problems).trimEnd().split('\n')).toHaveLength(problems.length + 1);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expectNothingRan();
  });
});

test('even a build that ignored the faults would publish nothing of it', async () => {
  await inTemporaryFolder(async (folder) => {
    const files = Object.assign({}, ...faultyRows.map(([, each]) => each)) as ContentFiles;
    const before = await writeAll(folder, { ...files, ...registers });
    const site = await siteOf(join(folder, 'content'));
    await writeAnyway(site, join(folder, 'site'));
    expect((await besideSite(folder)).toSorted()).toEqual(before.toSorted());
    const published = await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true });
    for (const entry of published.filter((each) => each.isFile())) {
      const content = await readFile(join(entry.parentPath, entry.name), 'utf8');
      expect(content).not.toContain(secret);
      expect(content).not.toContain('writeFileSync');
    }
    expectNothingRan();
  });
});

const framing =
  'iframe, object, embed, base, form:not(.search-form), meta[http-equiv=refresh]:not([content^="0; url=/"]), meta[http-equiv=refresh][content^="0; url=//"], main style';

const isPerilous = (name: string, value: string): boolean =>
  /^(?:on|style$|srcdoc$)/iu.test(name) ||
  (/^(?:href|src)$/iu.test(name) && !/^(?:https?:|mailto:|tel:|#|\/(?!\/)|data:,$)/u.test(value));

/**
 * Parts of a page that run code, hide text or leave the web; our own scripts have attributes,
 * except one, and the empty `data:,` stops browsers from requesting an icon.
 */
const perilsIn = (html: string): string[] => {
  const page = parse(html);
  const inline = page
    .querySelectorAll('script')
    .filter(({ rawAttrs, innerHTML }) => rawAttrs === '' && innerHTML !== textSizeScript);
  return [
    ...[...page.querySelectorAll(framing), ...inline].map(({ outerHTML }) => outerHTML),
    ...page.querySelectorAll('*').flatMap(({ attributes }) =>
      Object.entries(attributes)
        .filter(([name, value]) => isPerilous(name, value))
        .map(([name, value]) => `${name}="${value}"`),
    ),
  ];
};

test.each([
  '<script>x</script>',
  '<b onclick=x>',
  '<a href="JavaScript:x">',
  '<a href="//a.example/">',
  '<img src="data:x">',
  '<iframe srcdoc="x"></iframe>',
  '<main><style>a{}</style></main>',
])('%s would be found in a page', (markup) => expect(perilsIn(markup)).not.toEqual([]));

test('what is published has no errors, and each comment in it is reported', async () => {
  const { problems } = await siteOf(join(live.folder, 'content'));
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const withComment = Object.values(publishedFiles).filter(
    (text) => typeof text === 'string' && text.includes('<!-- '),
  );
  const comments = problems.filter(({ code }) => code === 'MARKUP_COMMENT');
  expect(withComment.length).toBeGreaterThan(0);
  expect(comments).toHaveLength(withComment.length);
});

describe.each([
  ['written', written, inertRows],
  ['live', live, publishedRows],
] as const)('the site that is %s', (_name, made, rows) => {
  test.each(rows)('shows as text: %s', async (_sentence, page, shown) => {
    const html = await readFile(join(made.folder, 'site', page), 'utf8');
    expect(html.slice(html.indexOf('<main'))).toContain(shown);
    expect(perilsIn(html)).toEqual([]);
  });

  test('holds no comment of its content in any file: pages, copies, feeds, indexes, open data', async () => {
    const files = await filesIn(join(made.folder, 'site'));
    const holding: string[] = [];
    for (const file of files) {
      const text = await readFile(join(made.folder, 'site', file), 'utf8');
      if (/chuyện riêng/iu.test(text.normalize('NFC'))) holding.push(file);
    }
    expect(files.length).toBeGreaterThan(50);
    expect(holding).toEqual([]);
  });

  test('holds no page on which anything runs', async () => {
    const pages = (await filesIn(join(made.folder, 'site'))).filter((path) =>
      path.endsWith('.html'),
    );
    expect(pages.length).toBeGreaterThan(rows.length);
    for (const page of pages) {
      expect(perilsIn(await readFile(join(made.folder, 'site', page), 'utf8'))).toEqual([]);
    }
  });

  test('holds neither refused targets nor what comments hide', async () => {
    for (const file of await filesIn(join(made.folder, 'site'))) {
      const text = (await readFile(join(made.folder, 'site', file), 'utf8')).toLowerCase();
      expect([file, hiddenWords.filter((words) => text.includes(words))]).toEqual([file, []]);
    }
  });

  test('was written only into its output folder, and nothing ran', async () => {
    expect((await besideSite(made.folder)).toSorted()).toEqual(made.before.toSorted());
    expectNothingRan();
  });
});
