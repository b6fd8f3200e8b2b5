import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { article, markdownFile, registers, writeFiles } from '../unit/content/make-content.ts';
import { temporaryFolder, testFolder } from './fixture-site.ts';
import { changePrinted, changeProposed } from './printed-on-disk.ts';
import type { CommandWords, EditorKnows } from './printed-cures.ts';
import { runCommand } from './run-command.ts';
import type { CommandEnd } from './run-process.ts';
import { sampleOf, wholeTest } from '../whole-matrix.ts';

const runHere = (...words: readonly string[]): Promise<CommandEnd> => runCommand(words);

/*
 * Stories of an editor's changes to a live site: each follows only the printed output of the
 * commands, literally, and must end in a publication. Every seventh row here, all in `npm run test:long`; every cell of the
 * table of cures is followed in memory by `every-cure.test.ts`.
 */

const pdf = '%PDF-1.4\n%%EOF\n';

const content = {
  ...registers,
  'site.yaml': `${registers['site.yaml']}articlesPerPage: 2\n`,
  'units.yaml': `${registers['units.yaml']}  - id: dang-bo-xa-khac
    name: Đảng bộ xã Khác
    kind: dang-bo-xa
`,
  'congresses.yaml': `${registers['congresses.yaml']}    term: { from: 2020, to: 2025 }
    planned: 2020-04-01
`,
  'threads.yaml': 'threads:\n  - id: dong-cu\n    title: Dòng sự kiện\n',
  'articles/2020/03/mot.md': article(
    { title: 'Tin thứ nhất', thread: 'dong-cu', congress: 'dai-hoi-hong-duc' },
    'Nội dung riêng của tin thứ nhất.',
  ),
  'articles/2020/03/hai.md': article({ title: 'Tin thứ hai' }, 'Nội dung của tin thứ hai.'),
  'articles/2020/03/ba.md': article({ title: 'Tin thứ ba' }, 'Nội dung của tin thứ ba.'),
  'articles/2020/03/mau.md': article({ title: 'Tin mẫu', sample: 'true' }, 'Chỉ là mẫu.'),
  'pages/gioi-thieu.md': markdownFile('title: Giới thiệu'),
  'documents/van-ban.md': markdownFile(
    'number: 35-CT/TW\nkind: Chỉ thị\nissuer: Bộ Chính trị\nissued: 2019-05-30\nabstract: Trích yếu\naliases:\n  - /van-ban-cu/',
  ),
  'articles/2020/03/kem-tep.md': article(
    { title: 'Tin kèm tệp' },
    'Tải [kế hoạch](/media/kem-tep.pdf).',
  ),
  'media/ke-hoach.pdf': pdf,
  'media/kem-tep.pdf': `${pdf}\n`,
};

/** A content folder, its built site, and the place where it is published. */
interface Desk {
  readonly place: string;
  readonly path: (name: string) => string;
}

const deskIn = (place: string): Desk => ({ place, path: (name) => join(place, 'content', name) });

const target = ({ place }: Desk): string => join(place, 'tin');

const build = ({ place }: Desk, ...words: readonly string[]): Promise<CommandEnd> =>
  runHere(
    'build',
    '--content',
    join(place, 'content'),
    '--output',
    join(place, 'site'),
    '--now',
    '2026-01-01T00:00',
    ...words,
  );

const publish = (desk: Desk, ...words: readonly string[]): Promise<CommandEnd> =>
  runHere('publish', '--output', join(desk.place, 'site'), '--to', target(desk), ...words);

const release = async (desk: Desk): Promise<void> => {
  expect((await build(desk)).stderr).toBe('');
  expect(await publish(desk)).toMatchObject({ status: 0 });
};

let first = '';

vi.setConfig({ testTimeout: 400_000, hookTimeout: 200_000 });

beforeAll(async () => {
  first = await temporaryFolder();
  await writeFiles(join(first, 'content'), content);
  await writeFiles(join(first, 'content-truoc'), content);
  await release(deskIn(first));
});

afterAll(() => rm(first, { recursive: true, force: true }));

/** A desk whose first release is live. */
const published = async (): Promise<Desk> => {
  const place = await testFolder();
  await cp(first, place, { recursive: true, verbatimSymlinks: true });
  return deskIn(place);
};

/** The most rounds of printing and following. */
const mostRounds = 5;

/** How an editor chooses among the printed cures, and the facts that only the editor knows. */
interface Choice extends EditorKnows {
  readonly choose?: RegExp;
}

/**
 * Builds and publishes, and follows the printed cures, until it is published; returns everything
 * that was printed.
 */
const follow = async (desk: Desk, choice: Choice = {}): Promise<string> => {
  let words: CommandWords = { build: [], publish: [] };
  let printed = '';
  for (let round = 0; round < mostRounds; round += 1) {
    const built = await build(desk, ...words.build);
    printed += built.stdout + built.stderr;
    if (built.status !== 0) {
      expect(await changeProposed(built.stderr, desk.place)).toBeGreaterThan(0);
      continue;
    }
    const end = await publish(desk, ...words.publish);
    printed += end.stdout + end.stderr;
    if (end.status === 0) return printed;
    const next = await changePrinted(end.stdout, desk.place, choice);
    if (words.build.length > 0 && next.build.length > 0) throw new Error('the same hint twice');
    words = {
      build: [...words.build, ...next.build],
      publish: [...words.publish, ...next.publish],
    };
  }
  throw new Error(`never published:\n${printed}`);
};

const replace = async (desk: Desk, name: string, from: string, to: string): Promise<void> => {
  const text = await readFile(desk.path(name), 'utf8');
  if (!text.includes(from)) throw new Error(`test: no ${from} in ${name}`);
  await writeFile(desk.path(name), text.replaceAll(from, to));
};

const move = async (desk: Desk, from: string, to: string): Promise<void> => {
  await mkdir(dirname(desk.path(to)), { recursive: true });
  await rename(desk.path(from), desk.path(to));
};

const remove = (desk: Desk, name: string): Promise<void> => rm(desk.path(name));

const live = (desk: Desk, path: string): Promise<string> =>
  readFile(join(desk.place, 'tin/current', path, path.endsWith('/') ? 'index.html' : ''), 'utf8');

type Row = readonly [
  story: string,
  edit: (desk: Desk) => Promise<unknown>,
  said: string | RegExp,
  choice: Choice,
];

const rows: readonly Row[] = [
  [
    '1: a congress gets another id',
    (desk) => replace(desk, 'congresses.yaml', 'id: dai-hoi-hong-duc', 'id: dai-hoi-xa-hong-duc'),
    'đại hội "dai-hoi-hong-duc"',
    { choose: /đổi mã/u },
  ],
  [
    '2: the unit of a congress is corrected',
    (desk) =>
      replace(desk, 'congresses.yaml', 'unit: dang-bo-xa-hong-duc', 'unit: dang-bo-xa-khac'),
    'npm run build -- --live',
    {},
  ],
  [
    '3: an alias of a document is removed',
    (desk) => replace(desk, 'documents/van-ban.md', 'aliases:\n  - /van-ban-cu/\n', ''),
    'aliases:',
    {},
  ],
  [
    '4: sample content is left out',
    (desk) => replace(desk, 'site.yaml', 'samples: true', 'samples: false'),
    '--samples-off',
    { choose: /đúng là bỏ/u },
  ],
  [
    '6: the site moves into a folder of its host',
    (desk) => replace(desk, 'site.yaml', 'https://tin.example/', 'https://tin.example/tin/'),
    /identity: https:\/\/tin\.example\/\n +formerBaseUrls:\n/u,
    { choose: /đúng là đổi/u },
  ],
  [
    '7: a media file goes',
    (desk) => remove(desk, 'media/ke-hoach.pdf'),
    'withdrawnMedia:',
    { choose: /gỡ hẳn/u },
  ],
  [
    '8: two articles swap their files',
    async (desk) => {
      await move(desk, 'articles/2020/03/ba.md', 'articles/2020/03/x.md');
      await move(desk, 'articles/2020/03/hai.md', 'articles/2020/03/ba.md');
      await move(desk, 'articles/2020/03/x.md', 'articles/2020/03/hai.md');
    },
    'takesOver: "Tin thứ ba"',
    { choose: /đúng là của bài mới/u },
  ],
];

test.each<Row>(sampleOf(rows, 7))('%s', async (_story, edit, said, choice) => {
  const desk = await published();
  await edit(desk);
  const printed = await follow(desk, choice);
  expect(printed).toContain('Chưa đăng được');
  expect(typeof said === 'string' ? printed.includes(said) : said.test(printed)).toBe(true);
});

test('5: what was rolled back from is not forgotten', async () => {
  const desk = await published();
  await writeFile(desk.path('articles/2020/03/moi.md'), article({ title: 'Tin mới' }, 'Rất mới.'));
  await release(desk);
  const back = await runHere('rollback', '--to', target(desk));
  expect(back).toMatchObject({ status: 0 });
  await remove(desk, 'articles/2020/03/moi.md');
  await build(desk);
  const refused = await publish(desk);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stdout).toContain('Bài "Tin mới" đang có trên trang');
  expect(refused.stdout).toContain('Nếu xóa hay đổi tên nhầm: đặt lại tệp');
  await writeFile(desk.path('articles/2020/03/moi.md'), article({ title: 'Tin mới' }, 'Rất mới.'));
  await follow(desk);
  expect(await live(desk, '2020/03/moi/')).toContain('Rất mới.');
});

describe('7: withdrawn as is printed', () => {
  const withdrawn = [
    ['documents/van-ban.md', 'van-ban/van-ban/', 'Văn bản đã gỡ'],
    ['pages/gioi-thieu.md', 'gioi-thieu/', 'Trang đã gỡ'],
  ] as const;

  test.each(sampleOf(withdrawn, 4))('%s', async (name, address, title) => {
    const desk = await published();
    await remove(desk, name);
    await follow(desk, { choose: /gỡ hẳn/u });
    expect(await live(desk, address)).toContain(title);
    expect(await live(desk, '_server/nginx-http.conf')).toContain(`"/${address}"`);
  });
});

wholeTest(
  '7: a file that only a withdrawn article names says so too, whatever becomes of that text',
  async () => {
    const desk = await published();
    const name = 'articles/2020/03/kem-tep.md';
    await replace(desk, name, 'title:', 'withdrawn: { date: 2020-04-01, reason: Nhầm số }\ntitle:');
    const printed = await follow(desk);
    expect(printed).toContain('/media/kem-tep.pdf');
    expect(printed).toContain('npm run build -- --live');
    const isToldGone = async (): Promise<void> => {
      expect(await live(desk, 'media/kem-tep.pdf/')).toContain('Nhầm số');
      for (const table of ['_redirects', '_server/nginx-http.conf', '_server/Caddyfile'])
        expect(await live(desk, table)).toContain('/media/kem-tep.pdf');
    };
    await isToldGone();
    await replace(desk, name, 'Tải [kế hoạch](/media/kem-tep.pdf).', '');
    await follow(desk);
    await isToldGone();
    await replace(desk, name, 'withdrawn: { date: 2020-04-01, reason: Nhầm số }\n', '');
    await writeFile(desk.path(name), `${await readFile(desk.path(name), 'utf8')}Không kèm tệp.\n`);
    await remove(desk, 'media/kem-tep.pdf');
    expect(await follow(desk, { choose: /vẫn gỡ/u })).toContain('withdrawnMedia:');
    expect(await live(desk, 'media/kem-tep.pdf/')).toContain('Đăng nhầm');
  },
);

wholeTest('never refused: a rewritten article, a new one, an edited stub', async () => {
  const desk = await published();
  const text = article({ title: 'Viết lại hẳn' }, 'Không còn chữ nào như trước.');
  await writeFile(desk.path('articles/2020/03/hai.md'), text);
  expect(await follow(desk)).not.toContain('Chưa đăng được');
});

test('the ledger is beside the releases, each shows it, and a build without a change adds nothing', async () => {
  const desk = await published();
  const ledger = await readFile(join(desk.place, 'tin/so-dia-chi.json'), 'utf8');
  expect(await live(desk, 'so-dia-chi.json')).toBe(ledger);
  expect(ledger).toContain('"address":"/2020/03/mot/","kind":"article","fate":"page"');
  await build(desk, '--live', join(target(desk), 'current'));
  await publish(desk);
  await build(desk, '--live', join(target(desk), 'current'));
  const end = await publish(desk);
  expect(end.stdout).toContain('gửi 0 tệp, xóa 0 tệp');
  expect(await readFile(join(desk.place, 'tin/so-dia-chi.json'), 'utf8')).toContain(
    '"address":"/2020/03/mot/"',
  );
});

test('a damaged ledger is reported with its cure', async () => {
  const desk = await published();
  await writeFile(join(desk.place, 'tin/so-dia-chi.json'), '{');
  const end = await publish(desk);
  expect(end).toMatchObject({ status: 2, stdout: '' });
  expect(end.stderr).toContain('Sổ địa chỉ (so-dia-chi.json) ở ');
  await rm(join(desk.place, 'tin/so-dia-chi.json'));
  expect(await publish(desk)).toMatchObject({ status: 0 });
});
