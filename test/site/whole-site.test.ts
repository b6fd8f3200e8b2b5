import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeFiles } from '../unit/content/make-content.ts';
import { xmlFault } from '../unit/outputs/well-formed.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { unhashedFiles } from './kept-for-ever.ts';
import { namedAddresses } from './named-addresses.ts';
import { directiveOf, imageFaults, inlineFaults, styleFaults } from './page-checks.ts';
import { generatedSite, richSite } from './sample-sites.ts';
import { sharedSite } from './shared-sites.ts';
import { expectedTypes, structuredDataFaults, typesOf } from './structured-data-checks.ts';

describe.each([generatedSite, richSite])('%s', (...sample) => {
  const [name, origin] = sample;
  let site: string;
  let files: readonly string[];
  let pages: ReadonlyMap<string, HTMLElement>;
  const textOf = (file: string): Promise<string> => readFile(join(site, file), 'utf8');

  beforeAll(async () => {
    site = await sharedSite(sample);
    files = await filesIn(site);
    const documents = files.filter((file) => file.endsWith('.html'));
    pages = new Map(
      await Promise.all(documents.map(async (file) => [file, parse(await textOf(file))] as const)),
    );
  });

  /** The faults of all pages, with the pages' names; limited to a readable number. */
  const faultsOf = (find: (page: HTMLElement, file: string) => string[]): string[] =>
    [...pages]
      .flatMap(([file, page]) => find(page, file).map((fault) => `${file}: ${fault}`))
      .slice(0, 20);

  test('every picture has words, width and height', () => {
    expect(pages.size).toBeGreaterThan(50);
    expect([...pages.values()].some((page) => page.querySelector('main img'))).toBe(
      name === 'the rich content',
    );
    expect(faultsOf(imageFaults)).toEqual([]);
  });

  test('no page has a script, an event or a style attribute within it', () => {
    expect(faultsOf(inlineFaults)).toEqual([]);
  });

  test('the policy of each page allows its own inline style and no other; the host leaves it to the page', async () => {
    const [, served = ''] = /Content-Security-Policy: (.*)/u.exec(await textOf('_headers')) ?? [];
    expect(directiveOf(served, 'style-src')).toBe("'unsafe-inline'");
    expect(faultsOf(styleFaults)).toEqual([]);
  });

  test('the structured data of every page is whole', () => {
    expect(faultsOf(structuredDataFaults)).toEqual([]);
  });

  test('each kind of page has its kind of structured data', () => {
    const differing = faultsOf((page, file) => {
      const [found, expected] = [typesOf(page).join(), expectedTypes(file, page)?.join() ?? ''];
      return expected === '' || expected === found ? [] : [`${found} instead of ${expected}`];
    });
    expect(differing).toEqual([]);
  });

  test('every address in feeds, sitemaps, data, manifest, headers and worker is there', async () => {
    const { counts, broken } = await namedAddresses(site, origin);
    expect(broken.slice(0, 20)).toEqual([]);
    const silent = ['atom.xml', 'feed.json', 'sitemap.xml', 'robots.txt', 'sw.js', '_headers']
      .concat('manifest.webmanifest', 'du-lieu/bai-viet.csv', 'du-lieu/bai-viet.json')
      .filter((file) => (counts.get(file) ?? 0) === 0);
    expect(silent).toEqual([]);
  });

  test('every feed and sitemap is well-formed, every JSON file can be read', async () => {
    const faults = [];
    for (const file of files.filter((each) => each.endsWith('.xml'))) {
      const fault = xmlFault(await textOf(file));
      if (fault !== undefined) faults.push(`${file}: ${fault}`);
    }
    expect(faults).toEqual([]);
    for (const file of files.filter((each) => /\.(?:json|geojson|webmanifest)$/u.test(each))) {
      expect(JSON.parse(await textOf(file)), file).toBeTypeOf('object');
    }
  });

  test('what browsers keep for ever has a hash in its name', async () => {
    const { kept, unhashed } = unhashedFiles(await textOf('_headers'), files);
    expect(kept).toBeGreaterThan(10);
    expect(unhashed).toEqual([]);
  });

  test('no file reveals where, when or with what a picture was taken', async () => {
    for (const file of files) {
      const bytes = await readFile(join(site, file));
      expect(bytes.includes('SecretPhone') || bytes.includes('SecretOwner'), file).toBe(false);
    }
    for (const file of files.filter((each) => /\.(?:jpe?g|png|webp|avif)$/u.test(each))) {
      const { exif, xmp, iptc } = await sharp(join(site, file)).metadata();
      expect({ exif, xmp, iptc }, file).toEqual({});
    }
  });
});

describe('what is wrong would be found', () => {
  test.each([
    ['a script', '<script>x()</script>', inlineFaults],
    ['a module', '<script type="module">x()</script>', inlineFaults],
    ['an event', '<p onclick="x()">', inlineFaults],
    ['a style attribute', '<p style="color: red">', inlineFaults],
    ['a picture without words', '<img src="/a.png" width="1" height="1" alt="">', imageFaults],
    ['a picture without height', '<img src="/a.png" width="1" alt="A">', imageFaults],
    ['a style of no policy', '<style>a{}</style>', styleFaults],
    [
      'an article without a headline',
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>',
      structuredDataFaults,
    ],
  ])('%s', (_name, markup, faultsIn) => expect(faultsIn(parse(markup))).not.toEqual([]));

  test('an address that leads nowhere', async () => {
    const lone = join(await testFolder(), 'lone');
    await writeFiles(lone, {
      'robots.txt': 'Sitemap: https://tin.example/sitemap.xml\n',
      'manifest.webmanifest': '{"icons":[{"src":"/a.png"}]}',
    });
    const { broken } = await namedAddresses(lone, 'https://tin.example');
    expect(broken).toEqual([
      'manifest.webmanifest -> /a.png',
      'robots.txt -> https://tin.example/sitemap.xml',
    ]);
  });

  test('a file kept for ever under a name without a hash', () => {
    const headers = '/ma/*\n  Cache-Control: public, max-age=31536000, immutable\n';
    const { unhashed } = unhashedFiles(headers, ['ma/trang.js', 'ma/trang-cd834f5d8d.js', 'a.js']);
    expect(unhashed).toEqual(['ma/trang.js']);
  });
});
