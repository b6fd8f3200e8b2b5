import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCorpus, writeCorpus } from '../../../bench/make-corpus.ts';
import { defaultStation } from '../../../layouts/station.ts';
import { pageRenderer } from '../../../src/eleventy/page-renderer.ts';
import { writeFewPages } from '../../../src/eleventy/write-few-pages.ts';
import { writePages } from '../../../src/eleventy/write-pages.ts';
import type { RenderRoute } from '../../../src/eleventy/add-pages.ts';
import { makeView } from '../../../src/site/make-view.ts';
import type { Route } from '../../../src/site/plan-routes.ts';
import { present } from '../site/make-newsroom.ts';
import type { SitePath } from '../../../src/url/site-path.ts';
import { filesIn, planOf, testFolder } from '../../site/fixture-site.ts';

const renderPage = pageRenderer(defaultStation);

/** Three pages of a site whose content is beside it. */
const somePages = async (folder: string): Promise<readonly [readonly Route[], RenderRoute]> => {
  const content = join(folder, 'content');
  await writeCorpus(makeCorpus(2), content);
  const { routes, context } = await planOf(content);
  const renderRoute: RenderRoute = (route) =>
    renderPage({ kind: route.kind, view: makeView(route, present(context)) });
  return [routes.slice(0, 3), renderRoute];
};

const hostile = 'export default () => "một mẫu lạ";\n';

test('only pages are written, even if a folder’s name is a pattern that matches another', async () => {
  const folder = await testFolder();
  for (const neighbour of ['a [1]', 'a 1']) {
    await mkdir(join(folder, neighbour, 'site'), { recursive: true });
    await writeFile(join(folder, neighbour, 'la.11ty.js'), hostile);
  }
  const output = join(folder, 'a [1]', 'site');
  const [routes, renderRoute] = await somePages(folder);
  const reported: [SitePath, string][] = [];
  const asked: string[] = [];
  const asking: RenderRoute = (route) => {
    asked.push(route.url);
    return renderRoute(route);
  };
  await writePages(routes, output, asking, (url, text) => reported.push([url, text]));
  expect(asked, 'each view is made once, for its page').toEqual(reported.map(([url]) => url));
  expect(await filesIn(output)).toHaveLength(3);
  for (const [url, text] of reported) {
    const file = url.endsWith('/') ? `${url}index.html` : url;
    expect(await readFile(join(output, file), 'utf8'), url).toBe(text);
  }
  expect(await readdir(join(folder, 'a [1]'))).toEqual(['la.11ty.js', 'site']);
});

test('an error of a layout is reported, and nothing is left next to the site', async () => {
  const folder = await testFolder();
  const output = join(folder, 'site');
  const [routes, renderRoute] = await somePages(folder);
  const writing = writePages(routes, output, renderRoute, () => {
    throw new Error('không vẽ được');
  });
  await expect(writing).rejects.toThrow('home.11ty.js');
  expect((await readdir(folder)).filter((name) => name !== 'site')).toEqual(['content']);
});

test('few pages are written without Eleventy, with the same bytes at the same places', async () => {
  const folder = await testFolder();
  const [routes, renderRoute] = await somePages(folder);
  const [byEleventy, direct] = [join(folder, 'one', 'site'), join(folder, 'two', 'site')];
  await mkdir(byEleventy, { recursive: true });
  const reported: [SitePath, string][] = [];
  await writePages(routes, byEleventy, renderRoute, () => {});
  await writeFewPages(routes, direct, renderRoute, (url, text) => reported.push([url, text]));
  const files = await filesIn(byEleventy);
  expect(files).toHaveLength(3);
  expect(await filesIn(direct)).toEqual(files);
  for (const file of files) {
    expect(await readFile(join(direct, file), 'utf8')).toBe(
      await readFile(join(byEleventy, file), 'utf8'),
    );
  }
  expect(reported.map(([url]) => url)).toEqual(routes.map(({ url }) => url));
});

test('few pages are never written through a file that is there', async () => {
  const folder = await testFolder();
  const [routes, renderRoute] = await somePages(folder);
  const output = join(folder, 'site');
  await writeFewPages(routes, output, renderRoute, () => {});
  await expect(writeFewPages(routes, output, renderRoute, () => {})).rejects.toThrow('EEXIST');
});
