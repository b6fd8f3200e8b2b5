import { expect, test } from 'vitest';
import { parseFiles } from '../make-content.ts';

const lines =
  'number: 35-CT/TW\nkind: Chỉ thị\nissuer: Cơ quan mẫu\nissued: 2020-03-06\nabstract: A';
const documentOf = (text: string) =>
  parseFiles({ 'documents/35-ct-tw.md': text }).content?.officialDocuments ?? [];

test('a file below documents/ is a document, with its address and the parts of its number', () => {
  expect(documentOf(`---\n${lines}\nfile: /media/a.pdf\n---\n\nTóm tắt.\n`)).toMatchObject([
    {
      slug: '35-ct-tw',
      path: '/van-ban/35-ct-tw/',
      file: 'content/documents/35-ct-tw.md',
      original: '/media/a.pdf',
      number: { written: '35-CT/TW', number: 35, kind: 'CT', issuer: 'TW' },
      issued: '2020-03-06',
      body: '\nTóm tắt.\n',
      bodyLine: 9,
      replaces: [],
      sample: false,
    },
  ]);
});

test('it may have no text', () => {
  const parsed = parseFiles({ 'documents/a.md': `---\n${lines}\n---\n` });
  expect(parsed.problems).toEqual([]);
  expect(parsed.content?.officialDocuments).toHaveLength(1);
});

test('one with a fault is not a document; a link to it is not a second fault', () => {
  const parsed = parseFiles({ 'documents/a.md': '---\nnumber: 35\n---\n\nA.\n' });
  expect(parsed.content?.officialDocuments).toEqual([]);
  expect(parsed.faultyPaths).toEqual(['/van-ban/a/']);
  expect(parsed.faultyTexts.map(({ file }) => file)).toEqual(['content/documents/a.md']);
});
