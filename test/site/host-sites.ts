import { mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { hostingFiles } from '../../src/hosting/hosting-files.ts';
import type { HostingPlan, Redirect } from '../../src/hosting/hosting-plan.ts';
import { headerRules } from '../../src/security/header-rules.ts';
import type { BaseUrl } from '../../src/url/base-url.ts';
import type { SitePath } from '../../src/url/site-path.ts';

/*
 * Small sites for the tests of hosts, in a folder like that of a publication: releases and a link.
 */

const redirect = (from: string, to: string, query?: string): Redirect => ({
  from: from as SitePath,
  to: to as SitePath,
  ...(query === undefined ? {} : { query }),
});

/** @param root the base's own path */
export const planOf = (root: string, more: readonly Redirect[] = []): HostingPlan => {
  const base = `http://127.0.0.1${root}` as BaseUrl;
  return {
    base,
    headers: headerRules(base),
    redirects: [
      redirect('/cu.html', '/2020/03/a/'),
      redirect('/cu-nua/', '/2020/03/a/'),
      redirect('/ban-cu.txt', '/2020/03/a/ban-in.txt'),
      redirect('/Default.aspx', '/2020/03/a/', 'tabid=12&id=345'),
      redirect('/Default.aspx', '/2020/', 'id=Ab'),
      redirect('/Default.aspx', '/2020/03/a/', 'id=aB'),
      redirect('/', '/2020/03/a/', 'p=123'),
      redirect('/Ch%C3%ADnh-tr%E1%BB%8B/', '/2020/03/a/'),
      redirect('/Ch%C3%ADnh-tr%E1%BB%8B/', '/2020/', 'id=1'),
      redirect('/van%20ban(1)+2.html', '/2020/03/a/'),
      redirect('/tin.aspx', '/2020/03/a/', 'id=1'),
      redirect('/tin.aspx', '/2020/'),
      ...more,
    ],
    gone: ['/2020/03/x/', '/2020/03/x/ban-in.txt'] as SitePath[],
  };
};

const longText = 'đại hội '.repeat(400);

/** The files below the site's folder, except those for hosts. */
export const files: Readonly<Record<string, string | Uint8Array>> = {
  'index.html': '<p>trang chủ',
  '404.html': '<p>không có trang này',
  'sw.js': '// worker',
  'robots.txt': 'User-agent: *',
  'atom.xml': '<feed/>',
  'feed.json': '{}',
  'sitemap.xml': '<urlset/>',
  'manifest.webmanifest': '{}',
  '2020/index.html': `<p>năm 2020 ${longText}`,
  '2020/03/a/index.html': '<p>bài a',
  '2020/03/a/ban-in.txt': 'bài a',
  '2020/03/x/index.html': '<p>đã rút bài này',
  '2020/03/x/ban-in.txt': 'đã rút bài này',
  'cu.html': '<p>trang này đã chuyển',
  'du-lieu/bai-viet.csv': 'a,b',
  'ma/trang-0123abcd.js': `export const a = '${longText}';`,
  'ma/trang-0123abcd.js.gz': gzipSync(`export const a = '${longText}'; // gz`),
  'anh/x-0123abcd.webp': 'RIFF',
  'media/am-thanh.mp3': 'ID3'.repeat(100),
  'tim-kiem/chi-muc/2020-0123456789/1.json': '{}',
  'tim-kiem/chi-muc/muc-luc.json': '{}',
  '.ban-tin-dai-hoi': 'dấu',
};

/**
 * Writes a release; its files have times in the past, in whole seconds, because no answer is newer
 * than its file.
 */
export const writeRelease = async (
  folder: string,
  plan: HostingPlan,
  all: Readonly<Record<string, string | Uint8Array>> = files,
): Promise<void> => {
  const reported = hostingFiles(plan).map((file): [string, string | Uint8Array] => [
    file.path.slice(1),
    'bytes' in file ? file.bytes : '',
  ]);
  const seconds = Math.floor(Date.now() / 1000) - 60;
  for (const [name, bytes] of [...Object.entries(all), ...reported]) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    await utimes(path, seconds, seconds);
  }
};

/** Switches `current` to another release atomically, like a publication. */
export const switchTo = async (target: string, release: string): Promise<void> => {
  await symlink(release, join(target, 'next'));
  await rename(join(target, 'next'), join(target, 'current'));
};

/** A folder with one release, `1`, and the link `current` to it. */
export const writeTarget = async (plan: HostingPlan): Promise<string> => {
  const target = await mkdtemp(join(tmpdir(), 'ban-tin-hosts-'));
  await writeRelease(join(target, '1'), plan);
  await switchTo(target, '1');
  return target;
};

export const removeTarget = (target: string): Promise<void> => rm(target, { recursive: true });
