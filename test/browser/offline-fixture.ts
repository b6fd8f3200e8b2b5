import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import type { Script } from '../../src/assets/bundle-scripts.ts';
import { makePageScripts, makeWorker } from '../../src/assets/site-scripts.ts';
import { textSizeScript, textSizeScriptHash } from '../../src/html/text-size-script.ts';
import { metaPolicy } from '../../src/security/content-policy.ts';
import { headersFile } from '../../src/hosting/headers-file.ts';
import { headerRules } from '../../src/security/header-rules.ts';
import type { BaseUrl } from '../../src/url/base-url.ts';
import { fileOf, type SitePath } from '../../src/url/site-path.ts';

/*
 * A hand-made site of a few pages, so that the worker is tested without the rest of the generator.
 */

const style = '[data-co-chu="lon"]{font-size:150%}';
const styleHash = `sha256-${createHash('sha256').update(style).digest('base64')}`;

const workers = new Map<string, Promise<Script>>();

/** Each worker is bundled once for all tests of a process. */
const workerOf = (...given: Parameters<typeof makeWorker>): Promise<Script> => {
  const wish = JSON.stringify(given);
  const worker = workers.get(wish) ?? makeWorker(...given);
  workers.set(wish, worker);
  return worker;
};

const savedPages = '<section hidden><h2>Đã giữ</h2><ul data-saved-pages></ul></section>';

const sizes = ['vua', 'lon', 'rat-lon'].map(
  (size) => `<label><input type="radio" name="co_chu" value="${size}">${size}</label>`,
);

export interface WorkerWishes {
  /** A script that runs before it. */
  readonly before?: string;
  /** Addresses of withdrawn content. */
  readonly gone?: readonly string[];
}

export interface FixtureSite {
  /** Writes or overwrites a page. */
  readonly page: (path: string, title: string, more?: string) => Promise<void>;
  /** Installs the normal worker, or the one that removes it; `before` runs first. */
  readonly worker: (hasWorker: boolean, wishes?: WorkerWishes) => Promise<void>;
  readonly write: (path: string, bytes: string | Buffer) => Promise<void>;
}

const pageText = (
  base: string,
  script: Script,
  title: string,
  more: string,
): string => `<!doctype html>
<html lang="vi" data-worker="${base}sw.js"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${metaPolicy({ styleHashes: [styleHash], scriptHashes: [textSizeScriptHash] })}">
<title>${title} | Trang</title><link rel="icon" href="${base}bieu-tuong/a.png"><style>${style}</style><script>${textSizeScript}</script>
<script type="module" src="${base}${script.path.slice(1)}"></script></head>
<body><main><h1>${title}</h1>${more}<fieldset>${sizes.join('')}</fieldset>
<ul><li hidden data-needs-script><button type="button" data-print>In</button></li>
<li hidden data-needs-script><button type="button" data-share="" data-title="${title}">Gửi</button></li>
<li hidden data-needs-script><button type="button" data-copy="" data-done="Đã chép">Chép</button>
<span role="status"></span></li>
<li><button type="button" hidden data-needs-script data-copy="https://xa.example/goc/" data-done="Xong">Gốc</button></li></ul></main></body></html>`;

/** The elements of an article page with its date and its badges. */
export const articleDates = (badges = ''): string =>
  `<p class="article-dates">Đăng 07/03/2020${badges}</p>`;

/** A picture of one colour. */
export const picture = (colour: string): Promise<Buffer> =>
  sharp({ create: { width: 8, height: 8, channels: 3, background: colour } })
    .png()
    .toBuffer();

/**
 * A fixture site in a folder that a host serves: an offline page, and the files that the functions
 * add.
 *
 * @param base the path of the site; `_headers` is where the host looks for it
 */
export const fixtureSite = async (folder: string, base = '/'): Promise<FixtureSite> => {
  const baseUrl = `https://xa.example${base}` as BaseUrl;
  const { page: script, offline } = await makePageScripts();
  const write = async (path: string, bytes: string | Buffer): Promise<void> => {
    const file = join(folder, base, fileOf(path as SitePath));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  };
  const page = (path: string, title: string, more = ''): Promise<void> =>
    write(path, pageText(base, script, title, more));
  const worker: FixtureSite['worker'] = async (hasWorker, { before = '', gone = [] } = {}) => {
    const options = {
      newest: [`${base}moi/`, `${base}khong-co/`],
      lasting: [base, `${base}tien-do/`],
      gone,
      offlineHref: `${base}ngoai-tuyen/`,
      baseUrl,
      hasWorker,
    };
    const { bytes } = await workerOf(options, [script.path, offline.path]);
    await write('/sw.js', before + bytes);
  };
  for (const { path, bytes } of [script, offline]) await write(path, bytes);
  await write('/bieu-tuong/a.png', await picture('#a3161b'));
  await mkdir(join(folder, base), { recursive: true });
  await writeFile(
    join(folder, '_headers'),
    headersFile(headerRules(baseUrl, { scriptHashes: [textSizeScriptHash] })),
  );
  const offlineScript = `<script type="module" src="${base}${offline.path.slice(1)}"></script>`;
  await page('/ngoai-tuyen/', 'Không có mạng', savedPages + offlineScript);
  return { page, worker, write };
};
