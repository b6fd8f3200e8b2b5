import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';

const live = 'articles/2020/03/tren-trang.md';
const fresh = 'articles/2020/03/moi.md';
const rules = 'approval: { bySomeoneElse: true, since: 2020-03-06 }\n';

const quoted = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, text, word]) => text ?? word ?? '');

/** Runs the command that a printed cure names, as it was printed. */
const follow = (printed: string, who: string, now: string, content: string) => {
  const command = /npm run duyet -- (.*? --by "[^"]*")/u.exec(printed)?.[1] ?? '';
  const words = quoted(command.replace(/TÊN NGƯỜI (?:VIẾT|DUYỆT)/u, who));
  return runCommand(['duyet', ...words, '--now', now, '--content', content]);
};

test('an article goes live with its approval, a changed one is refused; the printed cures lead on', async () => {
  const folder = await testFolder();
  const [content = '', output = '', target = ''] = ['content', '_site', 'dang'].map((name) =>
    join(folder, name),
  );
  const current = join(target, 'current');
  const build = (...words: string[]) =>
    runCommand(['build', '--content', content, '--output', output, ...words]);
  const publish = () => runCommand(['publish', '--output', output, '--to', target]);
  const names = async (): Promise<string[]> =>
    (await filesIn(current)).filter((file) => /moi/u.test(file));
  await writeFiles(content, {
    ...registers,
    'site.yaml': `${registers['site.yaml']}${rules}`,
    [live]: article({ title: 'Bài trên trang', date: '2020-03-01' }),
    [fresh]: article({ title: 'Bài mới' }),
  });

  const first = await build();
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/Chưa được duyệt nên chưa lên trang 1 bài:\n {2}\S*moi\.md: /u);
  const published = await publish();
  expect(published.stdout).toContain('Chưa được duyệt nên chưa lên trang 1 bài');
  expect(await names()).toEqual([]);

  expect((await follow(first.stdout, 'Đồng chí A', '2020-03-06T15:42', content)).status).toBe(0);
  const waiting = await runCommand(['check', '--content', content]);
  expect(waiting.stdout).toContain('[APPROVAL_WAITING]');
  const own = await follow(waiting.stdout, 'Đồng chí A', '2020-03-06T15:50', content);
  expect(own.stderr).toContain('site.yaml ghi người khác phải duyệt');
  await follow(waiting.stdout, 'Đồng chí B', '2020-03-06T15:58', content);
  const approved = await runCommand(['check', '--content', content]);
  expect([approved.status, approved.stdout]).toEqual([0, expect.not.stringContaining('APPROVAL')]);

  expect((await build('--live', current)).status).toBe(0);
  expect((await publish()).status).toBe(0);
  expect((await names()).length).toBeGreaterThan(0);
  for (const file of await filesIn(current)) {
    expect(await readFile(join(current, file), 'utf8'), file).not.toMatch(/Đồng chí [AB]/u);
  }

  const path = join(content, fresh);
  const before = await readFile(path, 'utf8');
  await writeFile(path, before.replace('Nội dung.', 'Chữ chưa ai duyệt.'));
  const refused = await build('--live', current);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('[APPROVAL_LIVE]');
  expect(refused.stderr).toMatch(/Phải sửa trước, vì đang có trên trang .*moi\.md/u);
  const without = await build();
  expect(without.stdout).toContain('Chưa được duyệt nên chưa lên trang 1 bài');
  expect((await publish()).status).toBe(1);
  expect(await readFile(join(current, '2020/03/moi/index.html'), 'utf8')).toContain('Nội dung.');

  await writeFile(path, before);
  expect((await build('--live', current)).status).toBe(0);
}, 60_000);
