import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { serveAxe, type Axe } from '../browser/axe.ts';
import {
  approved,
  journalistAt,
  keyboardAt,
  mendedFromWord,
  published,
  sent,
  type Journalist,
} from '../browser/journalist.ts';
import { openStation } from '../browser/station-stage.ts';
import { gitIn } from '../unit/desk/sending/git-places.ts';

/*
 * A journalist who knows only Word: a new station, an article from a Word file, checked, mended, sent,
 * approved and published, without a terminal and without a line of code. The way to the approval is
 * tried in `desk.test.ts` too.
 */

const article = '2020/03/dang-bo-xa-mau-1-hoan-thanh-dai-hoi';

const axeOf = async (): Promise<Axe> => {
  const axe = await serveAxe();
  onTestFinished(() => axe.close());
  return axe;
};

/** The station rules that somebody else approves. */
const bySomeoneElse = `approval:
  bySomeoneElse: true
  people:
    - name: Đồng chí A
    - { name: Đồng chí B, approves: true }
`;

/** The station's folder is a repository that sends to a bare one on this machine. */
const withRepository = (folder: string): void => {
  const bare = join(folder, '../kho.git');
  gitIn(folder, 'init', '-q', '-b', 'main');
  gitIn(folder, 'add', '-A');
  gitIn(folder, 'commit', '-qm', 'Trạm mới');
  gitIn(folder, 'clone', '-q', '--bare', '.', bare);
  gitIn(folder, 'remote', 'add', 'origin', `file://${bare}`);
};

const wholeWay = async (by: Journalist, axe: Axe): Promise<void> => {
  await mendedFromWord(by);
  expect(await axe.findings(by.page)).toEqual([]);
  await sent(by, 'Đồng chí A');
  expect(await axe.findings(by.page)).toEqual([]);
  await approved(by, 'Đồng chí A');
  await published(by, 'Đã đăng lúc');
  expect(await axe.findings(by.page)).toEqual([]);
};

const pageOf = (folder: string): string =>
  readFileSync(join(folder, 'trang-da-dang/current', article, 'index.html'), 'utf8');

test('with a mouse: at most 25 actions from an empty station to a published folder', async () => {
  const { page, folder } = await openStation({ port: 8900 });
  const journalist = journalistAt(page);
  await wholeWay(journalist, await axeOf());
  expect(journalist.count()).toBeLessThanOrEqual(25);
  expect(pageOf(folder)).toContain('Sáng Thứ Sáu, 13/3/2020');
  expect(pageOf(folder)).toContain('các đại biểu ngồi trước sân khấu');
});

test('with the keyboard alone', async () => {
  const { page, folder } = await openStation({ port: 8910 });
  await wholeWay(keyboardAt(page), await axeOf());
  expect(pageOf(folder)).toContain('Sáng Thứ Sáu, 13/3/2020');
});

test('approval by another and a Git repository: at most 10 actions more for each', async () => {
  const { page, folder, origin } = await openStation({
    port: 8950,
    settings: bySomeoneElse,
    prepare: withRepository,
  });
  const axe = await axeOf();
  const author = journalistAt(page);
  await mendedFromWord(author);
  await sent(author, 'Đồng chí A');
  expect(author.count()).toBeLessThanOrEqual(15);
  await page.goto(origin);
  const approver = journalistAt(page);
  await approver.follow('Xem và duyệt: Đảng bộ xã Mẫu 1 hoàn thành đại hội');
  await approver.press('Duyệt bài…');
  await approver.fill('Tên bạn', 'Đồng chí A');
  await approver.press('Duyệt bài');
  await page.getByText('cần một người khác duyệt').waitFor();
  await approved(approver, 'Đồng chí B', 'Đồng chí B');
  expect(approver.count()).toBeLessThanOrEqual(10);
  const publisher = journalistAt(page);
  await published(publisher, 'Đã gửi');
  expect(publisher.count()).toBeLessThanOrEqual(10);
  expect(await axe.findings(page)).toEqual([]);
  const bare = join(folder, '../kho.git');
  expect(gitIn(bare, 'log', '-1', '--format=%an')).toBe('Đồng chí B');
  const kept = gitIn(bare, 'show', `main:content/articles/${article}.md`);
  expect(kept).toContain('Sáng Thứ Sáu, 13/3/2020');
  expect(kept).not.toContain('draft');
});
