import { expect, test } from 'vitest';
import {
  unlistedOfficialDocumentsMarkdown,
  unlistedOfficialDocumentsText,
} from '../../../src/report/unlisted-official-documents.ts';

const officialDocuments = [{ number: '35-CT/TW', files: ['content/a.md', 'content/b_c.md'] }];

test('a terminal lists each number with the files that name it', () => {
  expect(unlistedOfficialDocumentsText(officialDocuments)).toBe(
    '\nVăn bản được nhắc tới mà chưa có trong sổ (1 số, ký hiệu; có văn bản thì thêm tệp vào thư mục documents):\n  35-CT/TW  content/a.md, content/b_c.md\n',
  );
});

test('a change request has them folded, escaped', () => {
  expect(unlistedOfficialDocumentsMarkdown(officialDocuments)).toContain(
    String.raw`- 35-CT/TW: content/a.md, content/b\_c.md`,
  );
});

test('if nothing is missing the list is empty', () => {
  expect([unlistedOfficialDocumentsText([]), unlistedOfficialDocumentsMarkdown([])]).toEqual([
    '',
    '',
  ]);
});
