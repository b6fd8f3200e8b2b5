import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';
import { testFolder } from '../site/fixture-site.ts';
import { runCommand } from '../site/run-command.ts';

/* A commune station takes over the archive of a district's: no address of either is lost. */

const district = {
  ...registers,
  'site.yaml': registers['site.yaml'].replace(/baseUrl: .*/u, 'baseUrl: https://huyen.example/'),
  'articles/2020/03/cua-huyen.md': article({ title: 'Tin của huyện' }, 'Nội dung của huyện.'),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu đài huyện', 'Đài huyện.'),
};

const commune = {
  ...registers,
  'site.yaml': registers['site.yaml'].replace(/baseUrl: .*/u, 'baseUrl: https://xa.example/'),
  'articles/2025/08/cua-xa.md': article(
    { title: 'Tin của xã', date: '2025-08-01' },
    'Nội dung của xã.',
  ),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu đài xã', 'Đài xã.'),
};

test('the ledger of the old site is joined; two pages at one path are told with both cures', async () => {
  const folder = await testFolder();
  const path = (name: string): string => join(folder, name);
  const step = async (...words: readonly string[]) => {
    const { status, stdout, stderr } = await runCommand(words);
    return { status, said: stdout + stderr };
  };
  const build = (site: string, ...more: readonly string[]) =>
    step('build', '--content', path(site), '--output', path(`${site}-dung`), ...more);
  const publish = (site: string, ...more: readonly string[]) =>
    step('publish', '--output', path(`${site}-dung`), '--to', path(`${site}-tin`), ...more);

  await writeFiles(path('huyen'), district);
  await writeFiles(path('xa'), commune);
  for (const site of ['huyen', 'xa']) {
    expect(await build(site)).toMatchObject({ status: 0 });
    expect(await publish(site)).toMatchObject({ status: 0 });
  }
  const ledger = path('huyen-tin/so-dia-chi.json');

  /** Only the article was taken over: the page of the district is another one. */
  await cp(path('huyen/articles'), path('xa/articles'), { recursive: true });
  await build('xa', '--live', path('xa-tin/current'), '--ledger', ledger);
  const refused = await publish('xa', '--ledger', ledger);
  expect(refused.status).not.toBe(0);
  expect(refused.said).toContain('/gioi-thieu/');
  expect(refused).toMatchObject({ status: 1 });
  const [, instead = '', beside = ''] = refused.said.split(/^ {4}[ab]\) /mu);
  const linesIn = (cure: string): string =>
    [...cure.matchAll(/^ {7}(.*)\n/gmu)].map(([, line]) => `${line}\n`).join('');
  expect(linesIn(instead)).toContain('baseUrl: https://huyen.example/');

  /** One cure: the old page stays under another name. */
  const settings = await readFile(path('xa/site.yaml'), 'utf8');
  await writeFile(
    path('xa/pages/gioi-thieu-cu.md'),
    await readFile(path('huyen/pages/gioi-thieu.md')),
  );
  await writeFile(path('xa/site.yaml'), `${settings}${linesIn(beside)}`);
  expect(await build('xa', '--live', path('xa-tin/current'), '--ledger', ledger)).toMatchObject({
    status: 0,
  });
  const tables = await readFile(path('xa-dung/_server/merged-from-1/_redirects'), 'utf8');
  expect(tables).toBe(
    '/gioi-thieu/ https://xa.example/gioi-thieu-cu/ 301\n/* https://xa.example/:splat 301\n',
  );
  const first = await publish('xa', '--ledger', ledger);
  expect(first.status, first.said).toBe(0);

  /** From now on the ledger knows both sites: an article of the district cannot be lost any more. */
  await rm(path('xa/articles/2020'), { recursive: true });
  await build('xa', '--live', path('xa-tin/current'));
  const lost = await publish('xa');
  expect(lost.status).toBe(1);
  expect(lost.said).toContain('2020/03/cua-huyen');

  /** The other cure: the new page takes the place of the old one. */
  await cp(path('huyen/articles'), path('xa/articles'), { recursive: true });
  await writeFile(path('xa/site.yaml'), `${settings}${linesIn(instead)}`);
  await build('xa', '--live', path('xa-tin/current'), '--ledger', ledger);
  expect(await publish('xa', '--ledger', ledger)).toMatchObject({ status: 0 });
});
