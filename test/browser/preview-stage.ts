import { spawn, type ChildProcess } from 'node:child_process';
import { cp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect } from 'vitest';
import { temporaryFolder } from '../site/fixture-site.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { sharedBrowser } from './shared-browser.ts';

/**
 * A preview of a copy of the project, so that its files may be changed, and a browser that shows
 * its only article.
 */
export interface PreviewStage {
  /** Open at the article. */
  page: Page;
  /** The article's file, relative to the copy's folder. */
  readonly article: string;
  /** The terminal's output. */
  readonly said: () => string;
  /** The path of a file in the copy. */
  readonly file: (name: string) => string;
  readonly replaceIn: (name: string, from: string, to: string) => Promise<void>;
}

const path = '/2020/03/cach-tim-bai-cu/';
const articleFile = `content/articles${path.slice(0, -1)}.md`;
const parts = ['src', 'layouts', 'eleventy.config.ts', 'package.json'];

const makeCopy = async (folder: string): Promise<void> => {
  for (const part of parts) await cp(part, join(folder, part), { recursive: true });
  /** Small, because it is built again at every change. */
  await writeFiles(folder, {
    ...Object.fromEntries(
      Object.entries(registers).map(([name, text]) => [`content/${name}`, text]),
    ),
    [articleFile]: article(),
  });
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
};

/** Starts the preview; returns its address once it prints it. */
const start = (
  folder: string,
  port: number,
  tell: (words: string) => void,
): readonly [ChildProcess, Promise<string>] => {
  const { INIT_CWD: _, ...environment } = process.env;
  const preview = spawn(process.execPath, ['src/cli/main.mjs', 'start', '--port', String(port)], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let all = '';
  const url = new Promise<string>((found, fail) => {
    preview.on('exit', (status) => fail(new Error(`preview ended with ${status}: ${all}`)));
    for (const stream of [preview.stdout, preview.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        tell(chunk);
        all += chunk;
        const address = /Xem trước tại (http:\S+)/u.exec(all)?.[1];
        if (address !== undefined) found(address);
      });
    }
  });
  return [preview, url];
};

const stop = async (preview: ChildProcess): Promise<void> => {
  preview.removeAllListeners('exit');
  const ended = new Promise((done) => preview.once('exit', done));
  preview.kill('SIGTERM');
  await ended;
};

/** Sets up the preview before the tests of a file, and removes it after them. */
export const setPreviewStage = (port: number): PreviewStage => {
  let [folder, said] = ['', ''];
  const file = (name: string): string => join(folder, name);
  const stage = {
    article: articleFile,
    said: () => said,
    file,
    replaceIn: async (name: string, from: string, to: string) => {
      const text = await readFile(file(name), 'utf8');
      expect(text).toContain(from);
      await writeFile(file(name), text.replace(from, to));
    },
  } as PreviewStage;
  beforeAll(async () => {
    folder = await temporaryFolder();
    await makeCopy(folder);
    const [preview, url] = start(folder, port, (words) => (said += words));
    const address = new URL(path, await url).href;
    stage.page = await (await sharedBrowser()).newPage();
    /** Every wait includes a build. */
    stage.page.setDefaultTimeout(100_000);
    await stage.page.goto(address);
    return async () => {
      await stage.page.context().close();
      await stop(preview);
      await rm(folder, { recursive: true, force: true });
    };
  });
  return stage;
};
