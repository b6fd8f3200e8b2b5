import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askArticle, askSuffix } from '../../src/cli/ask-article.ts';
import { Cancelled } from '../../src/cli/ask.ts';
import type { CalendarDate } from '../../src/dates/calendar-date.ts';
import type { ArticleDraft } from '../../src/new-article/article-draft.ts';
import { article, registers, writeFiles } from '../unit/content/make-content.ts';
import { categories, units } from '../unit/new-article/make-choices.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommandAt } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';
import { keys, terminalWith } from '../unit/cli/terminal-with.ts';

const folderWith = async (files: Readonly<Record<string, string>> = {}): Promise<string> => {
  const folder = await testFolder();
  await writeFiles(join(folder, 'content'), { ...registers, ...files });
  return folder;
};

const run = (folder: string, ...words: readonly string[]): Promise<CommandEnd> =>
  runCommandAt(words, { calledFrom: folder, environment: { GITHUB_ACTIONS: '' } });

const given = ['--title', 'Đại hội: lần thứ XIV', '--category', 'chinh-tri'];

const programmes = `programmes:
  - { id: tin, name: Bản tin, days: [T2-T7], slots: ["05:30", "17:00"] }
`;

describe('a broadcast', () => {
  test('its slot, and the articles since the last one, are proposed; the file passes the check', async () => {
    const folder = await folderWith({
      'programmes.yaml': programmes,
      'articles/2020/03/bai-mot.md': article({ title: 'Bài một', date: '2020-03-12' }),
    });
    const now = ['--now', '2020-03-12T20:00'];
    const end = await run(folder, 'new', '--programme', 'tin', ...now);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toContain('content/broadcasts/2020/03/13-0530-tin.md với 1 bài\n');
    const file = join(folder, 'content/broadcasts/2020/03/13-0530-tin.md');
    expect(await readFile(file, 'utf8')).toContain('items:\n  - article: bai-mot\n');
    expect(await run(folder, 'check', ...now)).toMatchObject({ status: 0 });
    const again = await run(folder, 'new', '--programme', 'tin', '--date', '13/3/2020', ...now);
    expect(again).toMatchObject({ status: 2, stdout: '' });
    expect(again.stderr).toContain('Đã có tệp content/broadcasts/2020/03/13-0530-tin.md');
  });

  test.each([
    ['--programme', 'ti', 'ý bạn là "tin"?'],
    ['--slot', '25h', '"25h" không phải giờ'],
    ['--date', '2020-03', 'cần một ngày'],
  ])('%s %s is refused', async (option, value, said) => {
    const folder = await folderWith({ 'programmes.yaml': programmes });
    const others = option === '--programme' ? [] : ['--programme', 'tin'];
    const end = await run(folder, 'new', ...others, option, value);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toContain(said);
  });
});

describe('without questions', () => {
  test('the file is in its month, is reported, and passes the check', async () => {
    const folder = await folderWith();
    const others = ['--unit', 'Đảng bộ xã Hồng Đức', '--date', '12/3/2020'];
    const end = await run(folder, 'new', ...given, ...others);
    expect(end).toEqual({
      status: 0,
      stdout:
        'Đã ghi bài nháp content/articles/2020/03/dai-hoi-lan-thu-xiv.md\n' +
        'Bước tiếp theo: mở tệp trên để viết nội dung, và chạy npm start để xem trước.\n',
      stderr: '',
    });
    const text = await readFile(
      join(folder, 'content/articles/2020/03/dai-hoi-lan-thu-xiv.md'),
      'utf8',
    );
    expect(text).toContain('title: "Đại hội: lần thứ XIV"\n');
    expect(text).toContain('date: 2020-03-12\ncategory: chinh-tri\nunit: dang-bo-xa-hong-duc\n');
    expect(await run(folder, 'check')).toMatchObject({ status: 0, stdout: 'Không có lỗi.\n' });
  });

  test.each([
    ['2020-03-31T17:30Z', 'articles/2020/04/dai-hoi-lan-thu-xiv.md'],
    ['2020-03-31T23:59', 'articles/2020/03/dai-hoi-lan-thu-xiv.md'],
  ])('the day is today in Vietnam: at %s it is %s', async (now, path) => {
    const folder = await folderWith();
    expect((await run(folder, 'new', ...given, '--now', now)).status).toBe(0);
    expect(await filesIn(join(folder, 'content'))).toContain(path);
  });

  test.each([
    ['no title', ['--category', 'chinh-tri'], /thêm --title "Tiêu đề bài"; /u],
    ['no category', ['--title', 'A'], /thêm --category <mã chuyên mục>; /u],
    ['neither', ['--yes'], /thêm --title .+ và --category .+; --unit và --date có thể bỏ qua/u],
    ['an empty title', ['--title', ' '], /^--title: cần có tiêu đề/u],
    [
      'a wrong category',
      ['--title', 'A', '--category', 'chinh-tr'],
      /^--category: .+ý bạn là "chinh-tri"\?/u,
    ],
    [
      'a wrong unit',
      [...given, '--unit', 'Hông Đức'],
      /^--unit: .+ý bạn là "dang-bo-xa-hong-duc"\?/u,
    ],
    ['a wrong date', [...given, '--date', '31/2/2020'], /^--date: .+viết 2020-02-29/u],
    ['a wrong time', [...given, '--now', 'mai'], /^--now: /u],
    ['no content folder', [...given, '--content', 'khac'], /^--content: không đọc được/u],
  ])('%s: a sentence, status 2, nothing written', async (_name, words, sentence) => {
    const folder = await folderWith();
    const before = await filesIn(folder);
    const end = await run(folder, 'new', ...words);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(sentence);
    expect(end.stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(await filesIn(folder)).toEqual(before);
  });

  test('faulty categories are reported, with the place', async () => {
    const folder = await folderWith({ 'categories.yaml': 'categories: 1\n' });
    const end = await run(folder, 'new', ...given);
    expect(end.status).toBe(2);
    expect(end.stderr).toMatch(/^Tệp content\/categories\.yaml .+npm run check/u);
  });

  const taken = { 'articles/2019/01/dai-hoi-lan-thu-xiv.md': article({ date: '2019-01-02' }) };

  test('an existing file is not overwritten; the message says what to do', async () => {
    const folder = await folderWith(taken);
    const before = await filesIn(folder);
    const end = await run(folder, 'new', ...given, '--date', '2019-01-05');
    expect(end.status).toBe(2);
    expect(end.stderr).toContain('content/articles/2019/01/dai-hoi-lan-thu-xiv.md');
    expect(end.stderr).toContain('--yes để ghi với tên dai-hoi-lan-thu-xiv-2.md');
    expect(await filesIn(folder)).toEqual(before);
  });

  test('with --yes a name that is taken gets a number', async () => {
    const folder = await folderWith(taken);
    const words = ['new', ...given, '--date', '2020-03-12', '--yes'];
    expect((await run(folder, ...words)).stdout).toContain('/2020/03/dai-hoi-lan-thu-xiv-2.md\n');
    expect((await run(folder, ...words)).stdout).toContain('/2020/03/dai-hoi-lan-thu-xiv-3.md\n');
  });

  test('a refused write is reported', async () => {
    const folder = await folderWith({ articles: 'tệp' });
    const end = await run(folder, 'new', ...given);
    expect(end).toMatchObject({ status: 2, stdout: '' });
    expect(end.stderr).toMatch(
      /^Chưa ghi được content\/articles\/.+: một phần của đường dẫn là tệp/u,
    );
  });

  test('help is in Vietnamese', async () => {
    const { status, stdout } = await run(await testFolder(), 'new', '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Cách dùng: npm run new/u);
    expect(stdout).not.toMatch(/Usage|Options|display help|default:/u);
  });
});

const today = '2020-03-14' as CalendarDate;
const choices = { categories, units, articles: [] };

const manyUnits = [
  ...units,
  ...Array.from({ length: 20 }, (_, index) => ({
    id: `chi-bo-${index + 1}`,
    name: `Chi bộ thôn ${index + 1}`,
    kind: 'chi-bo' as const,
    formerIds: [],
    predecessors: [],
    predecessorsInPart: [],
    aliases: [],
    misspellings: [],
    appointments: [],
    tasks: [],
    contacts: [],
  })),
];

describe('with questions', () => {
  test.each<[string, Parameters<typeof terminalWith>[0], Partial<ArticleDraft>, ArticleDraft]>([
    [
      'all is asked',
      [
        ['Tiêu đề bài', 'Đại hội điểm', keys.enter],
        ['Chuyên mục', keys.down, keys.enter],
        ['về đơn vị nào?', keys.down, keys.enter],
        ['Thêm đơn vị nữa?', keys.enter],
        ['Ngày đăng', '12/3/2020', keys.enter],
      ],
      {},
      {
        title: 'Đại hội điểm',
        category: 'truyen-thanh',
        units: ['dang-bo-xa-hong-duc'],
        date: '2020-03-12',
      },
    ],
    [
      'what is given is not asked',
      [
        ['về đơn vị nào?', keys.enter],
        ['Ngày đăng', keys.enter],
      ],
      { title: 'Đại hội', category: 'chinh-tri' },
      { title: 'Đại hội', category: 'chinh-tri', units: [], date: '2020-03-14' },
    ],
    [
      'wrong answers are told at once and can be mended',
      [
        ['Tiêu đề bài', keys.enter],
        ['Cần có tiêu đề', 'A', keys.enter],
        ['Ngày đăng', '31/2/2020', keys.enter],
        ['chỉ có 29 ngày', ...Array<string>(9).fill('\u007F'), '29/2/2020', keys.enter],
      ],
      { category: 'chinh-tri', units: [] },
      { title: 'A', category: 'chinh-tri', units: [], date: '2020-02-29' },
    ],
  ])('%s', async (_name, answers, known, expected) => {
    const { terminal, seen } = terminalWith(answers);
    expect(await askArticle(terminal, known, choices, today)).toEqual(expected);
    expect(seen.text).not.toMatch(/navigate|confirm|select|search|none|match/iu);
  });

  test('in a long register a unit is searched for', async () => {
    const { terminal } = terminalWith([
      ['Đơn vị: gõ một phần tên', 'xyz', keys.enter],
      [
        'Không có đơn vị nào có tên như "xyz"',
        ...Array<string>(3).fill('\u007F'),
        'duc',
        keys.enter,
      ],
      ['Không có ở đây, tìm lại', keys.down, keys.enter],
      ['Đơn vị: gõ một phần tên', 'thon 2', keys.enter],
      ['Đơn vị tìm thấy', keys.down, keys.enter],
      ['Đơn vị nữa', keys.enter],
    ]);
    const known = { title: 'A', category: 'chinh-tri', date: '2020-03-12' };
    const draft = await askArticle(terminal, known, { ...choices, units: manyUnits }, today);
    expect(draft.units).toEqual(['chi-bo-20']);
  });

  test.each([
    ['Ctrl+C', keys.interrupt],
    ['Esc', keys.escape],
  ])('%s ends the questions', async (_name, key) => {
    const { terminal } = terminalWith([['Tiêu đề bài', 'Đại hội', key]]);
    await expect(askArticle(terminal, {}, choices, today)).rejects.toThrow(Cancelled);
  });

  test.each([
    ['another article', [keys.enter], true],
    ['the same article', [keys.down, keys.enter], false],
    ['Ctrl+C', [keys.interrupt], false],
  ])('a name that is taken: %s', async (_name, presses, isTaken) => {
    const { terminal } = terminalWith([['ghi với tên x-2.md', ...presses]]);
    const settled = askSuffix(terminal, 'content/articles/2019/01/x.md', 'x-2').then(
      () => true,
      (error: unknown) => !(error instanceof Cancelled),
    );
    expect(await settled).toBe(isTaken);
  });
});

test('an empty month folder does not matter', async () => {
  const folder = await folderWith();
  const month = join(folder, 'content/articles/2020/03');
  await mkdir(month, { recursive: true });
  await run(folder, 'new', ...given, '--date', '2020-03-12');
  expect(await readdir(month)).toEqual(['dai-hoi-lan-thu-xiv.md']);
});
