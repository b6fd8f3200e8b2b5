import { readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runCommand } from '../site/run-command.ts';
import type { CommandEnd } from '../site/run-process.ts';
import { signedSite, step, type SignedSite } from '../site/signed-site.ts';

/* nginx reads the settings of a release again on a signal; then it must answer as they say. */

let site: SignedSite;

beforeAll(async () => {
  site = await signedSite();
});

afterAll(() => site.stop());

const moved: string[] = [];

/** Publishes the site with one more old address of the article. */
const publishMoved = async (from: string, reload: string): Promise<CommandEnd> => {
  const path = (name: string): string => join(site.folder, name);
  const file = path('content/articles/2020/03/mot.md');
  const text = await readFile(file, 'utf8');
  moved.push(from);
  const line = `aliases: [${moved.join(', ')}]`;
  await writeFile(file, text.replace(/(?:\naliases: .*)?\n---\n/u, `\n${line}\n---\n`));
  const live = await realpath(path('tin/current'));
  const where = ['--content', path('content'), '--output', path('_site'), '--base-url', site.base];
  await step('build', ...where, '--now', '2020-03-12T08:00', '--live', live);
  const words = ['--output', path('_site'), '--to', path('tin'), '--reload', reload];
  return runCommand(['publish', ...words]);
};

const answerOf = async (path: string): Promise<number> =>
  (await fetch(new URL(path, site.base), { redirect: 'manual' })).status;

test('a command that fails is told; the release is live', async () => {
  const end = await publishMoved('/cu-mot/', 'echo hỏng >&2; exit 3');
  expect(end.status).toBe(2);
  expect(end.stderr).toContain('không chạy được');
  expect(end.stderr).toContain('Trang mới đã đăng');
  expect(await answerOf('/cu-mot/')).toBe(200);
});

test('a server that goes on with its old settings is told, with the address that shows it', async () => {
  const end = await publishMoved('/cu-hai/', 'true');
  expect(end.status).toBe(2);
  expect(end.stderr).toMatch(/chưa trả lời đúng bản mới ở \/cu-/u);
});

test('a server that was reloaded redirects, and so it is said', async () => {
  const end = await publishMoved('/cu-ba/', `kill -HUP ${site.pid ?? 0}`);
  expect(end).toMatchObject({ status: 0, stderr: '' });
  expect(end.stdout).toContain('Đã nạp lại máy chủ');
  expect(await answerOf('/cu-ba/')).toBe(301);
});
