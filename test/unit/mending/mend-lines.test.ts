import { expect, test } from 'vitest';
import { x } from '../content/fault-row.ts';
import { markdownFile } from '../content/make-content.ts';
import { mendFiles, writtenBack } from './mend-files.ts';

const first = 'title: Bài thử\ndate: 2020-03-06';
const file = (lines: string): string => markdownFile(`${first}\n${lines}`);

test.each([
  ['related: a, b', 'related: [a, b]'],
  ['authors: Nguyễn Văn An, Ba Na', 'authors: [Nguyễn Văn An, Ba Na]'],
  ['unit: "a-b; c-d"', 'unit: [a-b, c-d]'],
  ['thread: [a]', 'thread: a'],
  ['published: false', 'draft: true'],
  ['published: true\nsample: true', 'sample: true'],
  ['layout: post\nlang: vi\nsample: true', 'sample: true'],
  ['author: Nguyễn Văn An', 'authors: [Nguyễn Văn An]'],
  ['author: [Nguyễn Văn An, Ba]', 'authors: [Nguyễn Văn An, Ba]'],
  ['redirect_from: /cu/a/', 'aliases: [/cu/a/]'],
  ['redirect_from:\n  - /cu/a/', 'aliases:\n  - /cu/a/'],
  ['updated: 2020-03-14T08:30:00+07:00', 'updated: 2020-03-14 08:30'],
  ['description: Tóm tắt', 'standfirst: Tóm tắt'],
])('%j becomes %j', (written, mended) => {
  const files = { [x]: file(`category: chinh-tri\n${written}`) };
  expect(mendFiles(files)).toMatchObject([{ after: file(`category: chinh-tri\n${mended}`) }]);
  expect(mendFiles(writtenBack(files))).toEqual([]);
});

test.each([
  ['categories: [chinh-tri]', 'category: chinh-tri'],
  ['categories: chinh-tri', 'category: chinh-tri'],
])('%j becomes %j', (written, mended) => {
  expect(mendFiles({ [x]: file(written) })).toMatchObject([{ after: file(mended) }]);
});

test.each([
  'authors: Đài phát thanh huyện, phòng Văn hóa',
  'thread: [a, b]',
  'published: false\ndraft: false',
  'author: admin',
  'tags: [a, b]',
  'layout:\n  a: b',
  'standfirst: Một, hai và ba',
  'unit: Đảng bộ xã A, Đảng bộ xã B',
])('%j is left to the editor', (written) => {
  expect(mendFiles({ [x]: file(`category: chinh-tri\n${written}`) })).toEqual([]);
});

test('several categories are left to the editor', () => {
  expect(mendFiles({ [x]: file('categories: chinh-tri, xa-hoi') })).toEqual([]);
});
