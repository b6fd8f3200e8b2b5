import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parse } from 'node-html-parser';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { lineReport } from '../../src/report/line-report.ts';
import { hasErrors } from '../../src/content/problem.ts';
import { defaultStation } from '../../layouts/station.ts';
import { pageRenderer } from '../../src/eleventy/page-renderer.ts';
import { writePages } from '../../src/eleventy/write-pages.ts';
import type { Site } from '../../src/site/make-site.ts';
import { makeView } from '../../src/site/make-view.ts';
import { siteOf } from '../unit/content/check-files.ts';
import { wholeSiteOf } from './fixture-site.ts';
import {
  article,
  inTemporaryFolder,
  registers,
  writeFiles,
  type ContentFiles,
} from '../unit/content/make-content.ts';
import { faultyRows, hostileCode, inertFiles, inertRows, marker } from './hostile-rows.ts';

const secret = 'Mật khẩu của đài';

/** Writes a content folder and, around it, what must not be published; answers all that is there. */
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

/** A site with faults, which no build would write or let go live. */
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

const built = { folder: '', before: [] as string[] };

beforeAll(async () => {
  built.folder = await mkdtemp(join(tmpdir(), 'ban-tin-'));
  built.before = await writeAll(built.folder, inertFiles);
  const site = await wholeSiteOf(join(built.folder, 'content'));
  await writeAnyway(site, join(built.folder, 'site'));
});

afterAll(() => rm(built.folder, { recursive: true, force: true }));

afterEach(async () => {
  await rm(marker, { force: true });
  Reflect.deleteProperty(globalThis, 'hostile');
});

test('the hostile code leaves its marks when it does run', () => {
  runInThisContext(hostileCode);
  expect(existsSync(marker)).toBe(true);
  expect(Reflect.has(globalThis, 'hostile')).toBe(true);
});

test.each(faultyRows)('refused: %s', async (_sentence, files, code) => {
  await inTemporaryFolder(async (folder) => {
    const before = await writeAll(folder, { ...registers, ...files });
    const { problems } = await siteOf(join(folder, 'content'));
    expect(problems.map((problem) => problem.code).join(' ')).toContain(code);
    expect(hasErrors(problems)).toBe(true);
    expect(lineReport(problems).trimEnd().split('\n')).toHaveLength(problems.length + 1);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
    expectNothingRan();
  });
});

test('even a build that passed over the faults would publish nothing of it', async () => {
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
  'iframe, object, embed, base, form:not(.search-form), meta[http-equiv=refresh], main style';

const isPerilous = (name: string, value: string): boolean =>
  /^(?:on|style$|srcdoc$)/iu.test(name) ||
  (/^(?:href|src)$/iu.test(name) && !/^(?:https?:|mailto:|tel:|#|\/(?!\/)|data:,$)/u.test(value));

/** What of a page runs code, hides text or leaves the web; scripts of our own have attributes, and
 * the empty `data:,` keeps browsers from asking for an icon. */
const perilsIn = (html: string): string[] => {
  const page = parse(html);
  const inline = page.querySelectorAll('script').filter(({ rawAttrs }) => rawAttrs === '');
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

test.each(inertRows)('shown as text: %s', async (_sentence, page, shown) => {
  const html = await readFile(join(built.folder, 'site', page), 'utf8');
  expect(html.slice(html.indexOf('<main'))).toContain(shown);
  expect(perilsIn(html)).toEqual([]);
});

test('the pages of the whole site hold nothing that runs', async () => {
  const entries = await readdir(join(built.folder, 'site'), { recursive: true });
  const pages = entries.filter((path) => path.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(inertRows.length);
  for (const page of pages) {
    expect(perilsIn(await readFile(join(built.folder, 'site', page), 'utf8'))).toEqual([]);
  }
});

test('the build wrote into its output folder alone, and nothing ran', async () => {
  expect((await besideSite(built.folder)).toSorted()).toEqual(built.before.toSorted());
  expectNothingRan();
});
