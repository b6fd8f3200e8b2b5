import { describe, expect, test } from 'vitest';
import type { Problem } from '../../../src/content/problem.ts';
import { countSentence } from '../../../src/report/count-problems.ts';
import { jsonReport } from '../../../src/report/json-report.ts';
import { oncePerCause } from '../../../src/report/once-per-cause.ts';
import { makeProblem } from './make-problem.ts';

const file = (name: string): string => `content/articles/2020/03/${name}.md`;

/** A reference to a missing unit, in a file. */
const gone = (name: string, id = 'dang-bo-x', fields: Partial<Problem> = {}): Problem =>
  makeProblem({
    file: file(name),
    code: 'UNIT_UNKNOWN',
    message: `không có đơn vị "${id}"`,
    shared: { cause: `units.yaml ${id}`, hint: `thêm lại ${id}` },
    ...fields,
  });

const places = (problems: readonly Problem[]): string[] =>
  problems.map(({ file: at, message, hint }) => `${at.slice(25)} ${message}; ${hint}`);

describe('problems of one cause are one', () => {
  test('at the first, with the places of the others and the cure for all', () => {
    expect(places(oncePerCause([gone('a'), gone('b'), gone('c')]))).toEqual([
      `a.md không có đơn vị "dang-bo-x"; 2 chỗ khác cũng vậy: ${file('b')}:3:7, ${file('c')}:3:7; thêm lại dang-bo-x`,
    ]);
  });

  test('of many places the first are named and the rest counted', () => {
    const all = [...'abcdefgh'].map((name) => gone(name));
    const [one] = oncePerCause(all);
    expect(one?.message).toContain(`${file('e')}:3:7 và 3 chỗ nữa`);
    expect(one?.message).not.toContain('f.md');
    expect(one?.others).toHaveLength(7);
  });

  test('if some block nothing, it is shown where it blocks something', () => {
    const draft = gone('a', 'dang-bo-x', { severity: 'warning' });
    const [one, ...rest] = oncePerCause([draft, gone('b'), gone('c')]);
    expect(rest).toEqual([]);
    expect(one).toMatchObject({ severity: 'error', file: file('b') });
    expect(one?.others?.map((each) => each.file)).toEqual([file('a'), file('c')]);
  });

  test('two causes are two, each with its own places, and the rest is left alone', () => {
    const problems = [gone('a'), gone('a', 'dang-bo-y', { line: 4 }), makeProblem(), gone('b')];
    expect(oncePerCause(problems).map(({ code, others }) => [code, others?.length])).toEqual([
      ['DATE', undefined],
      ['UNIT_UNKNOWN', 1],
      ['UNIT_UNKNOWN', undefined],
    ]);
  });

  test('a single one keeps its own sentence', () => {
    expect(oncePerCause([gone('a')])).toEqual([gone('a')]);
  });
});

test('the sentence at the end counts the fault once and every file', () => {
  expect(countSentence(oncePerCause([gone('a'), gone('b'), gone('c')]))).toBe(
    'Có 1 lỗi trong 3 tệp.\n',
  );
});

test('programs get the places of the others as a list', () => {
  const [one] = JSON.parse(jsonReport(oncePerCause([gone('a'), gone('b')]))) as [object];
  expect(one).toMatchObject({ others: [{ file: file('b'), line: 3, column: 7 }] });
});
