import { largestText } from '../../../src/content/read/file-kinds.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListedAddress } from '../../../src/old-portal/listed-address.ts';
import { entryGroups } from '../../../src/old-portal/redirect-lines.ts';
import { redirectSkeleton, type Skeleton } from '../../../src/old-portal/redirect-skeleton.ts';
import { addressKey } from '../../../src/site/addresses/redirects.ts';
import { runsOf, wholeTest } from '../../whole-matrix.ts';
import { parseFiles } from '../content/make-content.ts';
import { contentOf, sortedRows, type SortedPortal } from './make-old-portal.ts';
import { anyCharacter } from '../../any-character.ts';

const articles = {
  '2020/03/dai-hoi-diem': 'Đại hội điểm',
  '2020/04/tin-moi-cua-xa-hong-duc': 'Tin mới của xã Hồng Đức',
};

interface Run extends SortedPortal, Skeleton {}

const runOver = (rows: readonly ListedAddress[], written = ''): Run => {
  const sortedPortal = sortedRows(rows, contentOf(articles, written), written);
  const { active, waiting } = entryGroups(sortedPortal.sorted, 'cu.txt');
  return { ...sortedPortal, ...redirectSkeleton(written, active, waiting) };
};

/** Faults that `npm run check` would report in the register, including warnings. */
const faultsOf = (yaml: string): string[] =>
  parseFiles({ 'redirects.yaml': yaml }).problems.map(({ code, message }) => `${code} ${message}`);

const sure = { text: '/tin/dai-hoi-diem.html' };
const guess = { text: '/?p=2', title: 'Tin rất mới của xã Hồng Đức' };
const missing = { text: '/?p=3', title: 'Giá lúa' };

const entry = `  - from: /tin/dai-hoi-diem.html
    to: /2020/03/dai-hoi-diem/
`;
const comments = `
  # Đoán: xem từng cặp; đúng thì xóa "# " (dấu # và dấu cách) ở đầu hai dòng from, to
  ## "Tin rất mới của xã Hồng Đức": có lẽ là bài "Tin mới của xã Hồng Đức"
  # - from: /?p=2
  #   to: /2020/04/tin-moi-cua-xa-hong-duc/

  # Chưa rõ trang tương ứng: điền to rồi xóa "# " ở đầu hai dòng from, to
  ## "Giá lúa"
  # - from: /?p=3
  #   to:
`;
const heading = `
  # Từ cu.txt: tìm thấy trang tương ứng
`;

describe('a register', () => {
  test('that is not there is made', () => {
    const { text, left } = runOver([missing, sure, guess]);
    expect(text).toBe(`redirects:\n${heading}${entry}${comments}`);
    expect([left, faultsOf(text)]).toEqual([0, []]);
  });

  test.each([
    ['entries', 'redirects:\n  - from: /a # lời\n    to: /b/\n# hết\n'],
    ['entries and no line end', 'redirects:\n  - from: /a\n    to: /b/'],
    ['entries without indent', 'redirects:\n- from: /a\n  to: /b/\n'],
    ['a byte-order mark', '\ufeffredirects:\n  - from: /a\n    to: /b/\n'],
    ['line ends of Windows', 'redirects:\r\n    - from: /a\r\n      to: /b/\r\n'],
    ['a document mark', '---\nredirects:\n  - from: /a\n    to: /b/\n'],
  ])('with %s keeps them byte for byte', (_form, written) => {
    const { text } = runOver([sure, guess, missing], written);
    expect(text.startsWith(written)).toBe(true);
    const faults = faultsOf(text).filter((fault) => !fault.startsWith('COMMENT_LOST'));
    expect(faults).toEqual([]);
    const { redirects = [] } = parseFiles({ 'redirects.yaml': text }).content ?? {};
    expect(redirects.map(({ from, to }) => [addressKey({ from: from.path }), to])).toEqual([
      ['/a', '/b/'],
      ['/tin/dai-hoi-diem.html', '/2020/03/dai-hoi-diem/'],
    ]);
    expect(/[^\r]\n/u.test(text)).toBe(!written.includes('\r\n'));
  });

  test.each(['redirects: [] # chưa có\n', '# lời\nredirects: []\n'])(
    'with an empty list, %j, keeps its comments',
    (written) => {
      const { text } = runOver([sure], written);
      expect(text.replace(`${heading}${entry}`, '')).toBe(written.replace('[]', ''));
      expect(faultsOf(text)).toEqual([]);
    },
  );

  test('with nothing active is commented out, and returns in its place', () => {
    const asleep = runOver([guess, missing], '# Lời đầu\n').text;
    expect(asleep).toBe(
      `# Lời đầu\n## Khi dùng mục đầu tiên, xóa "# " ở đầu dòng sau\n# redirects:\n${comments}`,
    );
    expect(faultsOf(asleep)).toEqual([]);
    const awake = runOver([guess, missing, sure], asleep).text;
    expect(awake).toBe(
      asleep.replace('# redirects:\n', `# redirects:\nredirects:\n${heading}${entry}`),
    );
    expect(faultsOf(awake)).toEqual([]);
  });

  test('works once the comment marks are removed', () => {
    const { text } = runOver([sure, guess]);
    const woken = text.replaceAll(/^ {2}# (?=- from|  to)/gmu, '  ');
    expect(faultsOf(woken)).toEqual([]);
    expect(parseFiles({ 'redirects.yaml': woken }).content?.redirects).toHaveLength(2);
  });

  test.each([
    'redirects: [{ from: /a, to: /b/ }]\n',
    'redirects:\n  - from: /a\n    to: /b/\n...\n',
  ])('that would have to be rewritten is refused: %j', (written) => {
    expect(() => runOver([sure], written)).toThrow(
      'redirects.yaml không có dạng mà máy viết thêm được; viết',
    );
  });

  wholeTest('never grows larger than the loader takes it, and says what found no room', () => {
    const total = 4500;
    const long = 'x'.repeat(100);
    const rows = Array.from({ length: total }, (_, index) => ({
      text: `/?p=${index}-${long}`,
      title: `Bài ${index} ${long}`,
    }));
    const { text, left } = runOver([...rows, sure]);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(largestText.register);
    expect(text).toContain(entry);
    expect(left).toBe(total - (text.match(/# - from:/gu)?.length ?? 0));
    expect(left).toBeGreaterThan(0);
    expect(runOver([...rows, sure], text)).toMatchObject({ text, left });
  });
});

const hostile = fc.constantFrom(
  '\n- from: /x\n  to: /y/',
  '"\n  - from: /x',
  '# x',
  ': ',
  '{{ }}',
  '\'"`',
  '\u2028- from: /x',
  '\u0085- from: /x',
  '\u202e\u0000\ufeff',
  '\ud800',
  '---\n',
  '\t&a *a !t',
);
const title = fc
  .array(fc.oneof(hostile, fc.string({ unit: anyCharacter, maxLength: 20 })))
  .map((parts) => parts.join(''));
const path = fc.oneof(
  fc.constantFrom(
    '/tin/dai-hoi-diem-123.html',
    '/Default.aspx',
    '/gioi-thieu',
    '/',
    '/2020/03/dai-hoi-diem/',
    '/tin-moi-cua-xa-hong-dc',
  ),
  fc.webPath().map((each) => `/${each}`),
  fc.string({ unit: 'grapheme', maxLength: 30 }).map((each) => `/${each}`),
  fc
    .constantFrom(':', ' ', '- a', '?', '&', '*', '=', '%', '~', 'null', 'đ')
    .map((sign) => `/tin${sign}`),
);
const query = fc.option(
  fc.oneof(
    fc.constantFrom('p=1', 'a:', 'x=1:', '-', '~', '!', '%zz', 'a b'),
    fc.string({ maxLength: 12 }),
  ),
);
const row = fc
  .tuple(fc.constantFrom('', '', 'https://a.vn', 'http://b.vn'), path, query, fc.option(title))
  .map(([host, at, asked, name]): ListedAddress => ({
    text: `${host}${at}${asked === null ? '' : `?${asked}`}`,
    ...(name !== null && { title: name }),
  }));
const rows = fc.array(row, { maxLength: 12 });
const register = fc.constantFrom(
  '',
  '# lời\n',
  'redirects: []\n',
  'redirects:\n  - from: /a\n    to: /gioi-thieu/\n',
);

const count = ({ portal, sorted }: SortedPortal): number =>
  portal.unusable.length +
  [...portal.others.values()].reduce((sum, each) => sum + each, 0) +
  Object.values(sorted).reduce((sum: number, list: readonly unknown[]) => sum + list.length, 0);

test('whatever is listed: the register has no faults, no address is lost, a second run adds nothing', () => {
  fc.assert(
    fc.property(rows, register, (list, written) => {
      const run = runOver(list, written);
      expect(count(run)).toBe(list.length);
      expect(faultsOf(run.text)).toEqual([]);
      const known = new Set(
        contentOf(articles, run.text).redirects.map(({ from: { path: from, query: asked } }) =>
          addressKey({ from, ...(asked !== undefined && { query: asked }) }),
        ),
      );
      expect(known.size).toBe(run.sorted.sure.length + (written.includes('/a') ? 1 : 0));
      expect(run.text.match(/^ {2}# - from: /gmu)?.length ?? 0).toBe(
        run.sorted.guesses.length + run.sorted.missing.length,
      );
      const again = runOver(list, run.text);
      expect(again.text).toBe(run.text);
      expect(count(again)).toBe(list.length);
    }),
    { numRuns: runsOf(300) },
  );
});
