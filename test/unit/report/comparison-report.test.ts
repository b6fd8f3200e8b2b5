import Parser from 'markdown-it';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { comparisonMarkdown } from '../../../src/report/comparison-markdown.ts';
import { comparisonText } from '../../../src/report/comparison-text.ts';
import type {
  ReportedChange,
  ReportedComparison,
  ReportedRefusal,
} from '../../../src/report/reported-comparison.ts';

const refusal = (more: Partial<ReportedRefusal> = {}): ReportedRefusal => ({
  message: 'Bài "A" đã chuyển.',
  cures: [{ hint: 'thêm các dòng sau:', lines: ['aliases:', '  - /2020/03/a/'] }],
  addresses: ['/2020/03/a/'],
  ...more,
});

const change = (more: Partial<ReportedChange> = {}): ReportedChange => ({
  kind: 'Bài',
  what: 'mới',
  title: 'Tiêu đề',
  address: '/2020/03/a/',
  isMinor: false,
  ...more,
});

const reported = (more: Partial<ReportedComparison> = {}): ReportedComparison => ({
  refusals: [],
  changes: [],
  summary: 'Trang: 1 mới.',
  ...more,
});

/** Similar to GitHub: raw HTML is allowed, and `//host` alone is not an address. */
const parser = new Parser({ html: true, linkify: true });
parser.linkify.add('//', null);

const hrefOf = (address: string): string => `https://tin.example${address}`;

const rendered = (comparison: Partial<ReportedComparison>) =>
  parse(parser.render(comparisonMarkdown(reported(comparison), hrefOf)), {
    blockTextElements: { script: true },
  });

test('in a terminal: what, where, how to mend it, and the lines as they go into the file', () => {
  expect(comparisonText(reported({ refusals: [refusal()] }))).toBe(
    `Chưa đăng được: 1 điều phải sửa; trang đang chạy giữ nguyên.

 1. Bài "A" đã chuyển.
    Địa chỉ: /2020/03/a/
    Cách sửa: thêm các dòng sau:
       aliases:
         - /2020/03/a/

Trang: 1 mới.
`,
  );
});

const choice = [
  { when: 'Nếu nhầm', hint: 'đặt lại.' },
  { when: 'Nếu đúng', hint: 'thêm:', lines: ['takesOver: "A"'] },
];

test('of several cures one is chosen by its letter', () => {
  expect(comparisonText(reported({ refusals: [refusal({ cures: choice })] }))).toContain(
    `    Cách sửa, chọn một:
    a) Nếu nhầm: đặt lại.
    b) Nếu đúng: thêm:
       takesOver: "A"
`,
  );
  const page = rendered({ refusals: [refusal({ cures: choice })] });
  expect(page.querySelector('ol li')?.textContent).toMatch(/a\) Nếu nhầm: .+\s+b\) Nếu đúng: /u);
  expect(page.querySelectorAll('ol li pre')).toHaveLength(1);
});

test('if nothing blocks the publication the report says so, with what was accepted', () => {
  expect(comparisonText(reported({ accepted: 'Bỏ 5 bài.' }))).toBe(
    'Đăng được: không mất địa chỉ nào.\nBỏ 5 bài.\nTrang: 1 mới.\n',
  );
});

test('a long report for a terminal says what it leaves out', () => {
  const addresses = Array.from({ length: 8 }, (_, index) => `/a-${index}/`);
  const refusals = Array.from({ length: 33 }, () => refusal({ addresses }));
  const text = comparisonText(reported({ refusals }));
  expect(text).toContain('/a-4/ và 3 địa chỉ nữa\n');
  expect(text).toContain('30. Bài');
  expect(text).not.toContain('31. Bài');
  expect(text).toContain('Còn 3 điều nữa; thêm --format json để xem đủ.\n');
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '**đậm** `mã` [chữ](https://x.example) | cột ![ảnh](/a.png)',
  '</details><script>1</script>',
  '@huyen-uy #12 https://x.example',
  '```` đóng',
];

test.each(hostile)('%s shows unchanged, and makes no markup', (text) => {
  const cures = [{ hint: text }, { when: text, hint: text }];
  const page = rendered({
    refusals: [refusal({ message: text, cures, addresses: [text] })],
    changes: [change({ title: text }), change({ title: text, isMinor: true })],
    accepted: text,
  });
  const markup = page.querySelectorAll('img, script, ol a, p a, code, td strong');
  expect(markup.map((element) => element.outerHTML)).toEqual([]);
  expect(page.querySelectorAll('details')).toHaveLength(1);
  expect(page.querySelector('ol li strong')?.textContent.trim()).toBe(text);
  expect(page.querySelectorAll('tbody td a').map(({ textContent }) => textContent)).toEqual([
    text,
    text,
  ]);
});

test('no character of a live site controls the terminal or begins a line', () => {
  const sign = '\u001b[2J\nx\u202e';
  const cure = { when: sign, hint: sign, lines: [sign] };
  const text = comparisonText(
    reported({
      refusals: [refusal({ message: sign, cures: [cure, cure], addresses: [sign] })],
      accepted: sign,
    }),
  );
  expect(text).not.toMatch(/[^\P{Cc}\n]|\u202e|^x/mu);
});

test('lines to copy are in a fence that they cannot close', () => {
  const page = rendered({
    refusals: [refusal({ cures: [{ hint: 'sau:', lines: ['aliases:', '  - /a/', '   ```'] }] })],
  });
  expect(page.querySelector('ol li pre code')?.textContent).toBe(
    'aliases:\n  - /a/\n   %60%60%60\n',
  );
  expect(page.querySelectorAll('pre')).toHaveLength(1);
});

test('changes are a table with links to the current place of each page; what follows from them is folded', () => {
  const page = rendered({
    changes: [
      change(),
      change({ what: 'đổi chỗ', to: '/2020/04/a/' }),
      { kind: 'Trang chủ', what: 'mới', address: '/', isMinor: true },
    ],
  });
  const rows = page.querySelectorAll('tbody tr').map((row) => row.querySelectorAll('td'));
  expect(rows.map((cells) => cells.map(({ textContent }) => textContent))).toEqual([
    ['Bài', 'mới', 'Tiêu đề', '/2020/03/a/'],
    ['Bài', 'đổi chỗ', 'Tiêu đề', '/2020/03/a/ → /2020/04/a/'],
    ['Trang chủ', 'mới', '/', '/'],
  ]);
  expect(page.querySelectorAll('td a').map((link) => link.getAttribute('href'))).toEqual([
    'https://tin.example/2020/03/a/',
    'https://tin.example/2020/04/a/',
    'https://tin.example/',
  ]);
  expect(page.querySelectorAll('details tbody tr')).toHaveLength(1);
  expect(page.querySelector('summary')?.text).toBe('1 trang khác cũng thay đổi theo');
});

test('without a base there are no links', () => {
  const report = comparisonMarkdown(reported({ changes: [change()] }), () => undefined);
  expect(report).toContain('| Bài | mới | Tiêu đề | /2020/03/a/ |');
});

const many = Array.from({ length: 2000 }, (_, index) => index);

test.each<[string, Partial<ReportedComparison>, RegExp]>([
  ['refusals', { refusals: many.map(() => refusal()) }, /Còn \d+ điều phải sửa nữa/u],
  ['articles', { changes: many.map(() => change()) }, /và \d+ trang nữa \|/u],
  [
    'other pages',
    { changes: many.map(() => change({ isMinor: true })) },
    /và \d+ trang nữa \| \|\n\n<\/details>\n$/u,
  ],
  [
    'all',
    {
      refusals: many.map(() => refusal()),
      changes: [...many.map(() => change()), ...many.map(() => change({ isMinor: true }))],
    },
    /Còn 2000 trang thay đổi nữa.*\n\nCòn 2000 trang thay đổi nữa/u,
  ],
  [
    'one of endless length',
    { refusals: [refusal({ message: 'x'.repeat(70_000) })] },
    /Còn 1 điều/u,
  ],
])('too many to fit into a comment: %s', (_name, comparison, said) => {
  const report = comparisonMarkdown(reported(comparison), hrefOf);
  expect(report.length).toBeLessThanOrEqual(60_000);
  expect(report).toMatch(said);
});

test('what fits is all there', () => {
  const changes = many.slice(0, 300).map((number) => change({ address: `/${number}/` }));
  expect(rendered({ changes }).querySelectorAll('tbody tr')).toHaveLength(300);
});

test('the text lists changed pages if wished, each on one line, and at most 40', () => {
  const changes = Array.from({ length: 42 }, (_each, index) =>
    change({ address: `/a${index}/`, title: 'Một\ndòng', ...(index === 0 && { to: '/b/' }) }),
  );
  expect(comparisonText(reported({ changes }))).not.toContain('/a0/');
  const lines = comparisonText(reported({ changes }), true).split('\n');
  expect(lines).toContain('  mới: Bài "Một dòng", /a0/ → /b/');
  expect(lines).toContain('  mới: Bài "Một dòng", /a39/');
  expect(lines.at(-2)).toBe('  và 2 trang nữa; thêm --format json để xem đủ');
});
