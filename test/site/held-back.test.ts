import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommand } from './run-command.ts';

const x = 'articles/2020/03/cu.md';
const y = 'articles/2020/03/moi.md';

/**
 * The first publication, then a faulty new article, then a faulty live one: with the commands of a
 * workflow.
 */
test('a new article with a fault is held back and named, the rest is published; a live one is refused', async () => {
  const folder = await testFolder();
  const [content, output, target] = ['content', '_site', 'dang'].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  const live = join(target, 'current');
  await writeFiles(content, { ...registers, [x]: article({ title: 'Bài cũ' }) });
  const build = (...words: string[]) =>
    runCommand(['build', '--content', content, '--output', output, ...words]);
  const publish = (...words: string[]) =>
    runCommand(['publish', '--output', output, '--to', target, ...words]);
  const check = () => runCommand(['check', '--content', content]);

  expect((await build()).status).toBe(0);
  expect((await publish()).status).toBe(0);

  await writeFiles(content, {
    [x]: article({ title: 'Bài cũ' }, 'Đã sửa. Xem [bài mới](/2020/03/moi/).'),
    [y]: article({ title: 'Bài mới' }, '[x](/khong-co/)'),
  });
  expect((await check()).status).toBe(1);

  const unknown = await build();
  expect(unknown.status).toBe(1);
  expect(unknown.stderr).toContain('thêm --live <trang đang chạy>');

  const held = await build('--live', live);
  expect(held.status).toBe(0);
  expect(held.stdout).toMatch(
    /Giữ lại, chưa đăng 1 tệp có lỗi .*\n {2}\S*content\/articles\/2020\/03\/moi\.md\n/u,
  );
  expect(held.stderr).toMatch(/moi\.md:7:5 cảnh báo \[LINK_MISSING\]/u);
  expect(held.stderr).toMatch(/moi\.md:1:1 cảnh báo \[HELD_BACK\]/u);
  const published = await publish();
  expect(published.status).toBe(0);
  expect(published.stdout).toMatch(
    /Bản này giữ lại, chưa đăng 1 tệp có lỗi:\n {2}\S*content\/articles\/2020\/03\/moi\.md:7:5 cảnh báo \[LINK_MISSING\] .*; .*\n/u,
  );
  expect((await filesIn(output)).filter((file) => file.includes('held-back'))).toEqual([]);
  const page = await readFile(join(live, '2020/03/cu/index.html'), 'utf8');
  expect(page).toContain('Đã sửa. Xem bài mới.');
  expect((await filesIn(live)).filter((file) => file.includes('moi'))).toEqual([]);

  await writeFile(join(content, y), article({ title: 'Bài mới' }, 'Đã đúng.'));
  await build('--live', live);
  const whole = await publish('--dry-run');
  expect(whole.stdout).toContain('Trang: 3 mới');
  expect(whole.stdout).not.toContain('giữ lại');
  await writeFile(join(content, x), article({ title: 'Bài cũ', date: '2020-02-30' }));
  const refused = await build('--live', live);
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(/cu\.md:3:7 lỗi \[DATE\]/u);
  expect(refused.stderr).toMatch(/Phải sửa trước, vì đang có trên trang .*cu\.md\./u);
  expect(await readFile(join(output, '2020/03/cu/index.html'), 'utf8')).toContain('Bài cũ');

  await rm(join(content, y));
  await writeFiles(content, {
    [x]: article({ title: 'Bài cũ' }),
    'articles/2020/03/Bài mới.md': 'x',
    'articles/2020/03/n.md': '---\ntitle: "a\ndraft: true\n---\n',
  });
  const again = await build('--live', live);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('Bài mới.md');
  expect(again.stdout).not.toContain('n.md');
});

test('on GitHub each file that is held back is annotated', async () => {
  const folder = await testFolder();
  const content = join(folder, 'content');
  await writeFiles(content, { ...registers, [x]: article(), [y]: article({ date: 'x' }) });
  await mkdir(join(folder, 'chua-co'));
  const end = await runCommand(
    [
      'build',
      '--content',
      content,
      '--output',
      join(folder, 'site'),
      '--live',
      join(folder, 'chua-co'),
    ],
    { GITHUB_ACTIONS: 'true' },
  );
  expect(end.status).toBe(0);
  expect(end.stdout).toMatch(/::warning file=.*moi\.md.*HELD_BACK/u);
});
