import { execFileSync } from 'node:child_process';
import { appendFile, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { requireProgram } from '../programs.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder } from './fixture-site.ts';
import { freePort, startNginx } from './host-servers.ts';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';

/** A signed site behind nginx, with its content in a Git repository. */
export interface SignedSite {
  /** A folder with `content`, and the folder `tin` of the releases. */
  readonly folder: string;
  readonly base: string;
  readonly git: (...words: readonly string[]) => string;
  /** Changes the article, commits that, builds, signs and publishes. */
  readonly releaseAgain: () => Promise<void>;
  /** Runs `verify` for the site's address. */
  readonly verify: (...words: readonly string[]) => Promise<CommandEnd>;
  /** Changes a served file, or removes it, while something is looked at. */
  readonly whileChanged: (
    file: string,
    change: (text: string) => string | undefined,
    look: () => Promise<void>,
  ) => Promise<void>;
  /** The process of nginx, which reads its settings again at SIGHUP. */
  readonly pid: number | undefined;
  readonly stop: () => Promise<void>;
}

/** Runs a command that must succeed. */
export const step = async (...words: readonly string[]): Promise<CommandEnd> => {
  const end = await runCommand(words);
  expect(end, words.join(' ')).toMatchObject({ status: 0 });
  return end;
};

/** Builds, signs and publishes a small site, and serves it. */
export const signedSite = async (): Promise<SignedSite> => {
  const folder = await realpath(await temporaryFolder());
  const path = (name: string): string => join(folder, name);
  const port = await freePort();
  const base = `http://127.0.0.1:${port}/`;
  const git = (...words: readonly string[]): string =>
    execFileSync(requireProgram('git'), ['-C', folder, ...words], { encoding: 'utf8' });
  const commit = (): void => {
    git('add', 'content');
    git('-c', 'user.name=Đài', '-c', 'user.email=dai@vi-du.vn', 'commit', '--quiet', '-m', 'x');
  };
  const release = async (now: string): Promise<void> => {
    const live = await realpath(path('tin/current')).catch(() => undefined);
    const where = ['--content', path('content'), '--output', path('_site'), '--base-url', base];
    await step('build', ...where, '--now', now, ...(live === undefined ? [] : ['--live', live]));
    await step('ky', '--key', path('khoa.pem'), '--output', path('_site'));
    await step('publish', '--output', path('_site'), '--to', path('tin'));
  };
  const made = await step('ky', '--new-key', path('khoa.pem'));
  const [key = ''] = /releaseKey: .*/u.exec(made.stdout) ?? [];
  await writeFiles(path('content'), {
    ...registers,
    'site.yaml': `${registers['site.yaml']}${key}\n`,
    'articles/2020/03/mot.md': article({ title: 'Tin thứ nhất' }, 'Nội dung.'),
    'articles/2020/03/hai.md': article(
      { title: 'Tin thứ hai', withdrawn: '{ date: 2020-03-08, reason: Trùng tin }' },
      'Nội dung khác.',
    ),
  });
  git('init', '--quiet');
  commit();
  await release('2020-03-10T08:00');
  const server = await startNginx(path('tin/current'), port);
  return {
    folder,
    base,
    git,
    releaseAgain: async () => {
      await appendFile(path('content/articles/2020/03/mot.md'), '\nThêm một đoạn.\n');
      commit();
      await release('2020-03-11T08:00');
    },
    verify: (...words) =>
      runCommand(['verify', base, '--content', path('content'), '--now', '2020-03-20', ...words]),
    whileChanged: async (file, change, look) => {
      const served = join(await realpath(path('tin/current')), file);
      const forms = [served, `${served}.gz`, `${served}.br`];
      const before = await Promise.all(forms.map((form) => readFile(form).catch(() => undefined)));
      try {
        const text = change(String(before[0]));
        for (const form of forms) await rm(form, { force: true });
        if (text !== undefined) await writeFile(served, text);
        await look();
      } finally {
        for (const [index, form] of forms.entries()) {
          if (before[index]) await writeFile(form, before[index]);
        }
      }
    },
    pid: server.pid,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
