import { expect, test } from 'vitest';
import { compareProblems, hasErrors, problem } from '../../../src/content/problem.ts';

const at = (file: string, line: number, column: number) => ({ file, line, column });

test('problems are reported by file, line, column, code and message', () => {
  const reported = [
    problem('SYMLINK', at('a.md', 2, 9)),
    problem('SYMLINK', at('a.md', 10, 1)),
    problem('ENCODING', at('a.md', 10, 2)),
    problem('KEY_TWICE', at('a.md', 10, 2), 'a', 3),
    problem('KEY_TWICE', at('a.md', 10, 2), 'b', 3),
    problem('SYMLINK', at('a/b.md', 1, 1)),
    problem('SYMLINK', at('b.md', 1, 1)),
  ];
  for (let turn = 0; turn < reported.length; turn += 1) {
    const turned = [...reported.slice(turn), ...reported.slice(0, turn)].toReversed();
    expect(turned.toSorted(compareProblems)).toEqual(reported);
  }
});

test('a warning does not stop a build, an error does', () => {
  const warning = problem('DATE_FOLDER', at('a.md', 1, 1), '2020-02-01', '2020/03');
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, problem('SYMLINK', at('a.md', 1, 1))])).toBe(true);
});

test('a long value is cut in the message', () => {
  const { message } = problem('DATE', at('a.md', 1, 1), 'date', 'x'.repeat(5000));
  expect(message).toContain(`${'x'.repeat(57)}…`);
  expect(message.length).toBeLessThan(120);
});
