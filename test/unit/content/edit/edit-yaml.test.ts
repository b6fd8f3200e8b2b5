import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedValue, type YamlChange } from '../../../../src/content/edit/changed-value.ts';
import { editYaml } from '../../../../src/content/edit/edit-yaml.ts';
import { EditError } from '../../../../src/content/edit/yaml-spans.ts';
import { runsOf } from '../../../whole-matrix.ts';

const set = (path: YamlChange['path'], value: string | number | boolean): YamlChange => ({
  kind: 'set',
  path,
  value,
});

describe('an edit changes only the named span', () => {
  test.each<[string, string, YamlChange, string]>([
    ['a plain value', 'a: 1 # lời\nb: 2\n', set(['a'], 3), 'a: 3 # lời\nb: 2\n'],
    ['a quoted value', `a: 'x'\nb: "y"\n`, set(['b'], 'z'), `a: 'x'\nb: "z"\n`],
    ['a single-quoted value', `a: 'x'\n`, set(['a'], "d'y"), `a: 'd''y'\n`],
    ['an empty value', 'a:\nb: 1\n', set(['a'], 'x: y'), 'a: "x: y"\nb: 1\n'],
    ['a missing field', 'a: 1\n# hết\n', set(['b'], 'x'), 'a: 1\nb: x\n# hết\n'],
    ['a missing field without a line end', 'a: 1', set(['b'], 'x'), 'a: 1\nb: x'],
    ['lines of Windows', 'a: 1\r\nb: 2\r\n', set(['c'], 'x'), 'a: 1\r\nb: 2\r\nc: x\r\n'],
    ['a byte order mark', '\ufeffa: 1\nb: 2\n', set(['a'], 'x'), '\ufeffa: x\nb: 2\n'],
    [
      'a field of an entry',
      'l:\n- a: 1\n  b: 2\n',
      set(['l', 0, 'c'], 3),
      'l:\n- a: 1\n  b: 2\n  c: 3\n',
    ],
    ['a field within braces', 'a: { b: 1 }\n', set(['a', 'c'], 'x, y'), 'a: { b: 1, c: "x, y" }\n'],
    ['a block of text', 'a: |\n  x\n  y\nb: 2\n', set(['a'], 'z'), 'a: z\nb: 2\n'],
    [
      'a new entry at the end',
      'l:\n    - a\n    - b # lời\nz: 1\n',
      { kind: 'insert', path: ['l', 2], value: 'c' },
      'l:\n    - a\n    - b # lời\n    - c\nz: 1\n',
    ],
    [
      'a new first entry with fields',
      'l:\n  - id: a\n    n: 1\n',
      { kind: 'insert', path: ['l', 0], value: { id: 'b', n: 2 } },
      'l:\n  - id: b\n    n: 2\n  - id: a\n    n: 1\n',
    ],
    [
      'a new entry within brackets',
      'l: [a, b]\n',
      { kind: 'insert', path: ['l', 2], value: 'c' },
      'l: [a, b, c]\n',
    ],
    [
      'a field named anew',
      'a: 1 # lời\nb: 2\n',
      { kind: 'rename', path: ['a'], name: 'c' },
      'c: 1 # lời\nb: 2\n',
    ],
    ['a field removed', 'a: 1 # lời\nb: 2\n', { kind: 'remove', path: ['a'] }, 'b: 2\n'],
    [
      'an entry removed',
      'l:\n  - id: a\n    n: 1\n  - id: b\n',
      { kind: 'remove', path: ['l', 0] },
      'l:\n  - id: b\n',
    ],
    [
      'the first field of an entry removed',
      'l:\n  - id: a\n    n: 1\n',
      { kind: 'remove', path: ['l', 0, 'id'] },
      'l:\n  - n: 1\n',
    ],
  ])('%s', (_name, before, change, after) => {
    expect(editYaml(before, change)).toBe(after);
  });
});

test.each<[string, string, YamlChange]>([
  ['YAML that is not sound', 'a: "x\n', set(['a'], 1)],
  ['two fields of one name', 'a: 1\nb: 2\n', { kind: 'rename', path: ['a'], name: 'b' }],
  ['a list replaced by a text', 'l:\n  - a\n', set(['l'], 'x')],
  ['a field of what is no group', 'a: 1\n', set(['a', 'b'], 'x')],
  ['the only entry removed', 'l:\n  - a\n', { kind: 'remove', path: ['l', 0] }],
  ['a field removed that is not there', 'a: 1\nb: 2\n', { kind: 'remove', path: ['c'] }],
])('%s is refused, so that the file stays as it is', (_name, before, change) => {
  expect(() => editYaml(before, change)).toThrow(EditError);
});

/* A text made of pieces, so that the test knows the surroundings of each value without parsing. */

const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const plainWord = fc.stringMatching(/^[a-zđă][a-zđă ]{0,8}[a-zđă]$/u);
const written = fc.oneof(
  plainWord,
  plainWord.map((word) => `"${word}: #"`),
  plainWord.map((word) => `'${word} ''x'`),
  fc.constantFrom('12', 'true', ''),
);
const comment = fc.constantFrom('', ' # lời', ' # "ngoặc: lạ"');
const eols = fc.constantFrom('\n', '\r\n');
const scalar = fc.oneof(words, fc.integer(), fc.boolean());

interface Line {
  readonly before: string;
  readonly value: string;
  readonly after: string;
}

const file = fc
  .record({
    lines: fc.array(fc.tuple(written, comment), { minLength: 1, maxLength: 6 }),
    heading: fc.constantFrom('', '# đầu tệp'),
    indent: fc.constantFrom('', '  '),
    eol: eols,
    bom: fc.constantFrom('', '\ufeff'),
  })
  .map(({ lines, heading, indent, eol, bom }) => {
    const isNested = indent !== '';
    const head = `${bom}${heading === '' ? '' : heading + eol}${isNested ? `nhóm:${eol}` : ''}`;
    const pieces = lines.map(([value, said], index): Line => ({
      before: `${index === 0 ? head : ''}${indent}k${index}:${value === '' ? '' : ' '}`,
      value,
      after: `${said}${eol}`,
    }));
    return { pieces, isNested };
  });

const textOf = (pieces: readonly Line[]): string =>
  pieces.map(({ before, value, after }) => before + value + after).join('');

const valueOf = (text: string): unknown => parse(text, { schema: 'core' });

test('setting any value keeps all bytes around it, and the value is read back unchanged', () => {
  fc.assert(
    fc.property(file, fc.nat(), scalar, ({ pieces, isNested }, seed, value) => {
      const index = seed % pieces.length;
      const change = set([...(isNested ? ['nhóm'] : []), `k${index}`], value);
      const before = textOf(pieces);
      const after = editYaml(before, change);
      const left = textOf(pieces.slice(0, index)) + (pieces[index]?.before ?? '');
      const right = (pieces[index]?.after ?? '') + textOf(pieces.slice(index + 1));
      expect(after.startsWith(left)).toBe(true);
      expect(after.endsWith(right)).toBe(true);
      expect(valueOf(after)).toEqual(changedValue(valueOf(before), change));
    }),
    { numRuns: runsOf(300) },
  );
});

test('a field put in or removed leaves every other line as it is', () => {
  fc.assert(
    fc.property(file, fc.nat(), scalar, fc.boolean(), ({ pieces, isNested }, seed, value, adds) => {
      fc.pre(adds || pieces.length > 1);
      const index = adds ? pieces.length : seed % pieces.length;
      const path = [...(isNested ? ['nhóm'] : []), `k${index}`];
      const change: YamlChange = adds ? set(path, value) : { kind: 'remove', path };
      const before = textOf(pieces);
      const after = editYaml(before, change);
      const [longer, shorter] = adds ? [after, before] : [before, after];
      const lines = longer.split('\n');
      const at = lines.findIndex((line) =>
        line.replace('\ufeff', '').trim().startsWith(`k${index}:`),
      );
      const without = lines.toSpliced(at, 1).join('\n');
      expect(without.replace('\ufeff', '')).toBe(shorter.replace('\ufeff', ''));
      expect(after.startsWith('\ufeff')).toBe(before.startsWith('\ufeff'));
      expect(valueOf(after)).toEqual(changedValue(valueOf(before), change));
    }),
    { numRuns: runsOf(300) },
  );
});

test('an entry put in or removed anywhere leaves every other line as it is', () => {
  const list = fc.record({
    entries: fc.array(fc.tuple(written, comment), { minLength: 2, maxLength: 6 }),
    indent: fc.constantFrom('', '  ', '    '),
    eol: eols,
  });
  fc.assert(
    fc.property(
      list,
      fc.nat(),
      scalar,
      fc.boolean(),
      ({ entries, indent, eol }, seed, value, adds) => {
        const lines = entries.map(
          ([text, said]) => `${indent}- ${text === '' ? '~' : text}${said}`,
        );
        const before = ['l:', ...lines, 'z: 1', ''].join(eol);
        const index = seed % (lines.length + (adds ? 1 : 0));
        const change: YamlChange = adds
          ? { kind: 'insert', path: ['l', index], value }
          : { kind: 'remove', path: ['l', index] };
        const after = editYaml(before, change).split(eol);
        const [longer, shorter] = adds ? [after, before.split(eol)] : [before.split(eol), after];
        expect(longer.toSpliced(index + 1, 1)).toEqual(shorter);
        expect(valueOf(after.join(eol))).toEqual(changedValue(valueOf(before), change));
      },
    ),
    { numRuns: runsOf(300) },
  );
});
