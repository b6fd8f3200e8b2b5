import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askEntry } from '../../src/cli/ask-entry.ts';
import { Cancelled } from '../../src/cli/ask.ts';
import { defaultKinds } from '../../src/content/unit-kinds/default-kinds.ts';
import { entryForms } from '../../src/new-entry/entry-forms.ts';
import { registers, writeFiles } from '../unit/content/make-content.ts';
import { keys, terminalWith } from '../unit/cli/terminal-with.ts';
import { makeUnit, present } from '../unit/site/make-newsroom.ts';
import { filesIn, testFolder } from './fixture-site.ts';
import { runCommandAt } from './run-command.ts';

const events = `# Sự kiện của xã
events:
  - id: hoi   # hội làng
    name: Hội
    from: 2026-02-01   # rằm
# cuối sổ
`;

/** A desk with registers as editors have them, and a command that runs there. */
const desk = async (files: Readonly<Record<string, string>> = {}) => {
  const folder = await testFolder();
  await writeFiles(join(folder, 'content'), { ...registers, 'events.yaml': events, ...files });
  return {
    folder,
    read: (name: string) => readFile(join(folder, 'content', name), 'utf8'),
    run: (...words: readonly string[]) =>
      runCommandAt(words, { calledFrom: folder, environment: { GITHUB_ACTIONS: '' } }),
  };
};

describe('an entry at the end of its register', () => {
  test.each([
    [
      'events.yaml',
      ['--type', 'cong-tac', '--name', 'Tiếp công dân: định kỳ', '--from', '26/2/2026 7h30'],
      `  - id: tiep-cong-dan-dinh-ky-2026-02-26
    name: "Tiếp công dân: định kỳ"
    kind: cong-tac
    from: 2026-02-26 07:30
`,
    ],
    [
      'events.yaml',
      ['--type', 'su-kien', '--name', 'Hội', '--from', '1/2/2027', '--place', 'Đình'],
      '  - id: hoi-2027\n    name: Hội\n    from: 2027-02-01\n    place: Đình\n',
    ],
    [
      'units.yaml',
      ['--type', 'don-vi', '--name', 'phường Mới', '--from', '1/7/2025'],
      `  - id: dang-bo-phuong-moi
    name: Đảng bộ phường Mới
    kind: dang-bo-phuong
    validFrom: 2025-07-01
`,
    ],
    [
      'congresses.yaml',
      ['--type', 'dai-hoi', '--unit', 'xã Hồng Đức', '--term', '2025-2030', '--date', '8/2025'],
      `  - id: dai-hoi-dang-bo-xa-hong-duc-2025
    name: Đại hội Đảng bộ xã Hồng Đức, nhiệm kỳ 2025–2030
    unit: dang-bo-xa-hong-duc
    term: { from: 2025, to: 2030 }
    planned: 2025-08
`,
    ],
  ])('%s: every other line stays, and the check passes', async (name, words, lines) => {
    const { read, run } = await desk();
    const before = await read(name);
    const end = await run('new', ...words);
    expect(end).toMatchObject({ status: 0, stderr: '' });
    expect(end.stdout).toContain(`vào cuối content/${name}:\n${lines}`);
    expect(await read(name)).toBe(before + lines);
    expect(await run('check')).toMatchObject({ status: 0 });
  });

  test('a register that is not there is made; the second entry of a name gets another id', async () => {
    const { folder, read, run } = await desk({ 'events.yaml': '# chưa có gì\n' });
    const words = ['new', '--type', 'su-kien', '--name', 'Hội', '--from', '1/2/2027'];
    expect(await run(...words)).toMatchObject({ status: 0 });
    expect((await run(...words)).stdout).toContain('sự kiện hoi-2027-2 ');
    expect(await read('events.yaml')).toMatch(/^# chưa có gì\nevents:\n {2}- id: hoi-2027\n/u);
    expect(await filesIn(join(folder, 'content'))).toHaveLength(5);
  });

  test('a list before another one in its file', async () => {
    const terms = `${registers['congresses.yaml']}    term: { from: 2020, to: 2025 }\nterms:\n  - id: 2020-2025\n    formerIds: [2019-2024]\n`;
    const { read, run } = await desk({ 'congresses.yaml': terms });
    const words = ['--type', 'dai-hoi', '--unit', 'dang-bo-xa-hong-duc', '--date', '2025-08'];
    expect(await run('new', ...words)).toMatchObject({ status: 0, stderr: '' });
    const [before = '', behind = ''] = terms.split('terms:\n');
    expect(await read('congresses.yaml')).toMatch(/planned: 2025-08\nterms:\n/u);
    const text = await read('congresses.yaml');
    expect([text.startsWith(before), text.endsWith(behind)]).toEqual([true, true]);
  });
});

test.each([
  ['no name', ['su-kien', '--from', '1/2/2027'], 2, '--name "Tên sự kiện"'],
  ['no such day', ['su-kien', '--name', 'A', '--from', '31/2/2027'], 2, 'chỉ có 28 ngày'],
  ['no such kind', ['don-vi', '--name', 'Đội A', '--kind', 'đội'], 2, 'thêm vào kinds.yaml'],
  ['a name without a kind', ['don-vi', '--name', 'Đội A'], 2, '--kind "Loại, như Đảng bộ xã"'],
  ['no such unit', ['dai-hoi', '--unit', 'Hông Đức'], 2, 'ý bạn là "dang-bo-xa-hong-duc"?'],
  ['no such type', ['hop'], 2, '--type'],
  [
    'what the check refuses',
    ['su-kien', '--name', 'A', '--from', '2/2/2027', '--to', '1/2/2027'],
    1,
    '[EVENT_BACKWARDS]',
  ],
])('%s: told, nothing written', async (_what, [type = '', ...words], status, said) => {
  const { read, run } = await desk();
  const end = await run('new', '--type', type, ...words);
  expect(end).toMatchObject({ status, stdout: '' });
  expect(end.stderr).toContain(said);
  expect(await read('events.yaml')).toBe(events);
});

test.each([
  ['faults of its own', 'events: 1\n', 'chạy "npm run check"'],
  [
    'a form that no line can be added to',
    'events: [{ id: a, name: A, from: 2026-01-01 }]\n',

    'viết "events:" ở một dòng',
  ],
])('a register with %s is left alone', async (_what, text, said) => {
  const { read, run } = await desk({ 'events.yaml': text });
  const end = await run('new', '--type', 'su-kien', '--name', 'A', '--from', '1/2/2027');
  expect(end.status).not.toBe(0);
  expect(end.stderr).toContain(said);
  expect(await read('events.yaml')).toBe(text);
});

const units = Array.from({ length: 12 }, (_, index) =>
  makeUnit(`xa-${index + 1}`, { name: `Đảng bộ xã Mẫu ${index + 1}` }),
);

describe('with questions', () => {
  const content = { units, kinds: defaultKinds, congresses: [], events: [] };

  test('a unit: the kind follows from the name, wrong answers can be mended', async () => {
    const { terminal } = terminalWith([
      ['Tên đơn vị', 'phường Mới', keys.enter],
      ['Loại, như Đảng bộ xã (Enter để nhận)', keys.enter],
      ['Cấp trên', keys.enter],
      ['Ngày bắt đầu', '31/2/2025', keys.enter],
      ['chỉ có 28 ngày', ...Array<string>(9).fill('\u007F'), '1/7/2025', keys.enter],
    ]);
    const form = present(entryForms['don-vi']);
    const answers = await askEntry(terminal, form, {}, content);
    expect(form.entry(answers, content)).toMatchObject({
      name: 'Đảng bộ phường Mới',
      kind: 'dang-bo-phuong',
      validFrom: '2025-07-01',
    });
  });

  test('a congress: the unit is searched for, the name is proposed', async () => {
    const { terminal } = terminalWith([
      ['Đại hội của đơn vị nào: gõ một phần tên', 'mau 12', keys.enter],
      ['Đảng bộ xã Mẫu 12', keys.enter],
      ['Lần thứ mấy', '2', keys.enter],
      ['Nhiệm kỳ', keys.enter],
      ['Thời gian', 'dự kiến tháng 8/2026', keys.enter],
      ['Địa điểm', keys.enter],
      ['Tên đại hội (Enter để nhận)', keys.enter],
    ]);
    const form = present(entryForms['dai-hoi']);
    const answers = await askEntry(terminal, form, {}, content);
    expect(form.entry(answers, content)).toMatchObject({
      name: 'Đại hội Đảng bộ xã Mẫu 12 lần thứ II',
      unit: 'xa-12',
      planned: '2026-08~',
    });
  });

  test('Esc ends them, and nothing is written', async () => {
    const { terminal } = terminalWith([['Tên sự kiện', 'Hội', keys.escape]]);
    const asked = askEntry(terminal, present(entryForms['su-kien']), {}, content);
    await expect(asked).rejects.toThrow(Cancelled);
  });
});
