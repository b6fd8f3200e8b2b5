import { expect, test } from 'vitest';
import { openList, withLines } from '../../../../src/content/edit/open-list.ts';
import { EditError } from '../../../../src/content/edit/yaml-spans.ts';

const added = (written: string, active: string, count: number): string =>
  withLines(written, 'l', openList(written, 'l', undefined), { active, waiting: '# hết\n', count });

test.each([
  ['l:\n- a\n', '- b\n', 'l:\n- a\n- b\n# hết\n'],
  ['l:\n  - a', '  - b\n', 'l:\n  - a\n  - b\n# hết\n'],
  ['', '  - b\n', 'l:\n  - b\n# hết\n'],
  ['l: []\n', '  - b\n', 'l: \n  - b\n# hết\n'],
])('%j with %j', (written, line, text) => {
  expect(added(written, line, 1)).toBe(text);
});

test('without an active entry the key waits too', () => {
  const { before, behind } = openList('# lời\n', 'l', 'Xóa dấu');
  expect([before, behind]).toEqual(['# lời\n## Xóa dấu\n# l:\n', '']);
});

test.each(['l: [a]\n', 'l: x\n', 'k: 1\n', 'l: "x\n'])('%j cannot be added to', (written) => {
  expect(() => openList(written, 'l', undefined)).toThrow(EditError);
});

test.each([
  ['fewer entries than there should be', '  # b\n'],
  ['more', '  - b\n  - c\n'],
])('%s are refused', (_name, lines) => {
  expect(() => added('l:\n  - a\n', lines, 1)).toThrow(EditError);
});
