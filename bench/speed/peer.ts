import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { asMarkdown, type BenchArticle, type BenchSite } from './articles.ts';
import { sampleSettings } from '../sample-settings.ts';

/**
 * A measured generator; each builds in its own folder, which contains everything that it reads and
 * writes.
 */
export interface Peer {
  readonly name: string;
  /** Installs programs, settings and layouts before the first build; not measured. */
  readonly prepare: (folder: string) => Promise<void>;
  /** The path of an article below the folder. */
  readonly articleAt: (article: BenchArticle) => string;
  readonly articleText: (article: BenchArticle) => string;
  /** Other files of the content, text by path below the folder. */
  readonly registers: (site: BenchSite) => Readonly<Record<string, string>>;
  readonly command: readonly string[];
  /** Below the folder: the site, and the caches between builds. */
  readonly output: string;
  readonly kept: readonly string[];
  /** A layout of articles, and the text in it that a change replaces. */
  readonly layout: { readonly file: string; readonly from: string; readonly to: string };
}

const place = import.meta.dirname;

/** Packages of a peer, installed once below `.cache`. */
const installed = async (name: string): Promise<string> => {
  const folder = resolve('.cache/bench', name);
  await mkdir(folder, { recursive: true });
  await cp(join(place, name, 'package.json'), join(folder, 'package.json'));
  await cp('.npmrc', join(folder, '.npmrc'));
  const { status } = spawnSync('npm', ['install', '--no-package-lock'], { cwd: folder });
  if (status !== 0) throw new Error(`npm install of ${name} ended with ${status}`);
  return join(folder, 'node_modules');
};

const copyTemplate = async (name: string, folder: string, hasPackages: boolean): Promise<void> => {
  await cp(join(place, name), folder, { recursive: true });
  if (hasPackages) await symlink(await installed(name), join(folder, 'node_modules'), 'dir');
};

const jsonRegisters =
  (folder: string) =>
  ({ units, categories }: BenchSite): Readonly<Record<string, string>> => ({
    [`${folder}/units.json`]: JSON.stringify(units),
    [`${folder}/categories.json`]: JSON.stringify(categories),
  });

const heading = (from: string): { from: string; to: string } => ({
  from,
  to: from.replace('Bài liên quan', 'Các bài liên quan'),
});

export const hugo: Peer = {
  name: 'Hugo',
  prepare: (folder) => copyTemplate('hugo', folder, false),
  articleAt: ({ slug }) => `content/articles/${slug}.md`,
  articleText: asMarkdown,
  registers: jsonRegisters('data'),
  command: ['hugo', '--quiet'],
  output: 'public',
  kept: ['resources', '.hugo_build.lock'],
  layout: { file: 'layouts/_default/single.html', ...heading('<h2>Bài liên quan</h2>') },
};

export const eleventy: Peer = {
  name: 'Eleventy',
  prepare: (folder) => copyTemplate('eleventy', folder, true),
  articleAt: ({ slug }) => `src/articles/${slug}.md`,
  articleText: asMarkdown,
  registers: jsonRegisters('src/_data'),
  command: ['node', 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  output: '_site',
  kept: ['.cache'],
  layout: { file: 'src/_includes/article.njk', ...heading('<h2>Bài liên quan</h2>') },
};

export const astro: Peer = {
  name: 'Astro',
  prepare: (folder) => copyTemplate('astro', folder, true),
  articleAt: ({ slug }) => `articles/${slug}.md`,
  articleText: asMarkdown,
  registers: jsonRegisters('src'),
  command: [
    'node',
    '--max-old-space-size=12000',
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--silent',
  ],
  output: 'dist',
  kept: ['.astro', '.kept'],
  layout: { file: 'src/pages/articles/[slug].astro', ...heading('<h2>Bài liên quan</h2>') },
};

export const hexo: Peer = {
  name: 'Hexo',
  prepare: (folder) => copyTemplate('hexo', folder, true),
  articleAt: ({ slug }) => `source/_posts/${slug}.md`,
  articleText: asMarkdown,
  registers: jsonRegisters('source/_data'),
  command: [
    'node',
    '--max-old-space-size=12000',
    'node_modules/hexo-cli/bin/hexo',
    'generate',
    '--silent',
  ],
  output: 'public',
  kept: ['db.json'],
  layout: { file: 'themes/bench/layout/post.ejs', ...heading('<h2>Bài liên quan</h2>') },
};

/** This project's own sources are copied, because a changed layout is a changed program. */
const copyOwnProgram = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  for (const name of ['src', 'layouts', 'package.json', 'package-lock.json', 'tsconfig.json'])
    await cp(name, join(folder, name), { recursive: true });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
};

const withoutCopies = 'textCopies: false\nnoticeSheets: false\noffline: false\n';

const entries = (key: string, values: readonly object[]): string =>
  `${key}:\n${values.map((value) => `  - ${JSON.stringify(value)}\n`).join('')}`;

const ownPeer = (name: string, more: string): Peer => ({
  name,
  prepare: copyOwnProgram,
  articleAt: ({ slug, date }) =>
    `content/articles/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.md`,
  articleText: (article) =>
    asMarkdown({ ...article, date: article.date.slice(0, 16).replace('T', ' ') }).replace(
      '\n---\n\n',
      '\nsample: true\n---\n\n',
    ),
  registers: ({ units, categories }) => ({
    'content/site.yaml': sampleSettings(20) + more,
    'content/categories.yaml': entries('categories', categories),
    'content/units.yaml': entries(
      'units',
      units.map((unit) => ({ ...unit, kind: 'dang-bo-xa' })),
    ),
  }),
  command: [process.execPath, 'src/cli/main.mjs', 'build', '--now', '2026-01-01T00:00:00+07:00'],
  output: '_site',
  kept: ['.cache', '._site.spare'],
  layout: {
    file: 'layouts/words/vi/article-words.ts',
    from: "related: 'Các bài liên quan'",
    to: "related: 'Bài liên quan'",
  },
});

export const own = ownPeer('this project', '');
export const ownCore = ownPeer('this project, core', withoutCopies);

/** Writes the content of a site in the format of a peer. */
export const writeContent = async (peer: Peer, site: BenchSite, folder: string): Promise<void> => {
  const files = { ...peer.registers(site) } as Record<string, string>;
  for (const article of site.articles) files[peer.articleAt(article)] = peer.articleText(article);
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
};

/**
 * Removes everything that builds have left; some of it has names with random letters at the end.
 */
export const clear = async (peer: Peer, folder: string): Promise<void> => {
  const names = (await readdir(folder)).filter((name) =>
    [peer.output, ...peer.kept].some((kept) => name === kept || name.startsWith(`${kept}-`)),
  );
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
};
