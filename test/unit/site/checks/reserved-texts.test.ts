import { expect, test } from 'vitest';
import { withoutReserved } from '../../../../src/site/checks/reserved-texts.ts';
import { parseFiles } from '../../content/make-content.ts';
import { siteOf } from '../make-parsed-site.ts';

const page = (body: string): string => `---\ntitle: Trang\n---\n\n${body}\n`;

const files = {
  'pages/gop-y.md': page('Xem [lưu trữ](/khong-co/).'),
  'pages/gioi-thieu.md': page('Xem [góp ý](/gop-y/).'),
};

test('a text at an address of the program is reported once, checked, and not planned', () => {
  const { routes, problems } = siteOf(files);
  expect(problems.map(({ file, code }) => [file, code])).toEqual([
    ['content/pages/gop-y.md', 'PAGE_RESERVED'],
    ['content/pages/gop-y.md', 'LINK_MISSING'],
  ]);
  expect(routes.filter(({ kind }) => kind === 'plainPage').map(({ url }) => url)).toEqual([
    '/gioi-thieu/',
  ]);
});

test('the fault is at the beginning of the file', () => {
  const [fault] = withoutReserved(parseFiles(files)).problems;
  expect(fault).toMatchObject({ file: 'content/pages/gop-y.md', line: 1, column: 1 });
});

test('content without such texts stays unchanged', () => {
  const parsed = parseFiles({ 'pages/gioi-thieu.md': page('Chào.') });
  expect(withoutReserved(parsed)).toBe(parsed);
});
