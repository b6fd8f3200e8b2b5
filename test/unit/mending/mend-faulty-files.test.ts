import { expect, test } from 'vitest';
import { sampleOf } from '../../whole-matrix.ts';
import type { ContentFiles } from '../content/make-content.ts';
import { parseFiles } from '../content/make-content.ts';
import { faultRows } from '../content/fault-rows.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

const errorsOf = (files: ContentFiles): number =>
  parseFiles(files).problems.filter(({ severity }) => severity === 'error').length;

const asTexts = (files: ContentFiles): string[] => Object.values(files).map(String);

test.each([
  [
    'TOML',
    '+++\ntitle = "Bài: thử"\ndate = 2020-03-06T07:30:00+07:00\ncategory = "chinh-tri"\n+++\nNội dung.\n',
  ],
  [
    'TOML by name',
    '---toml\ntitle = "Bài: thử"\ndate = 2020-03-06T07:30:00\ncategory = "chinh-tri"\n---\nNội dung.\n',
  ],
  [
    'JSON between fences, with a comma too many',
    '---json\n{"title": "Bài: thử", "date": "6/3/2020 7h30", "category": "chinh-tri",}\n---\nNội dung.\n',
  ],
  ['JSON', '{"title": "Bài: thử", "date": "6/3/2020 7h30", "category": "chinh-tri"}\nNội dung.\n'],
  [
    'JSON of Hexo',
    '{\n"title": "Bài: thử",\n"date": "2020-03-06 07:30",\n"category": "Chính trị"}\n;;;\nNội dung.\n',
  ],
])('front matter in %s is written as YAML, with its fields mended', (_name, text) => {
  const path = 'articles/2020/03/x.md';
  const files = writtenBack({ [path]: text });
  expect(files[path]).toBe(
    '---\ntitle: "Bài: thử"\ndate: 2020-03-06 07:30\ncategory: chinh-tri\n---\nNội dung.\n',
  );
  expect(errorsOf(files)).toBe(0);
});

test('front matter that is read only in part is left as it is', () => {
  const path = 'articles/2020/03/x.md';
  const files = { [path]: '+++\ntitle = Bài thử\ndate = 2020-03-06\n+++\nNội dung.\n' };
  expect(writtenBack(files)).toEqual(files);
});

test('bytes of Windows among UTF-8 are written as UTF-8, but for those that leave a doubt', () => {
  const path = 'articles/2020/03/x.md';
  const head = Buffer.from('---\ntitle: Bài thử\ndate: 2020-03-06\ncategory: chinh-tri\n---\n\n');
  const [sure, unsure] = [[0x93], [0xe1, 0xba]].map((bytes) => ({
    [path]: Buffer.concat([head, Buffer.from('Đại hội điểm xã Hồng Đức '), Buffer.from(bytes)]),
  }));
  expect(writtenBack(sure ?? {})[path]).toContain('Hồng Đức “');
  expect(writtenBack(unsure ?? {})).toEqual(unsure);
});

test.each(sampleOf(faultRows, 12))(
  'mending twice is mending once, makes nothing worse and leaves what it is given: %s',
  (_name, files) => {
    const before = asTexts(files);
    const once = writtenBack(files);
    expect(asTexts(files)).toEqual(before);
    expect(mendFiles(once)).toEqual([]);
    expect(errorsOf(once)).toBeLessThanOrEqual(errorsOf(files));
  },
);
