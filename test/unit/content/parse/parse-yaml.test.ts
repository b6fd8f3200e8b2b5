import { expect, test } from 'vitest';
import { parseYaml, type YamlPath } from '../../../../src/content/parse/parse-yaml.ts';
import { sourceText } from '../../../../src/content/read/source-text.ts';

/** Parses YAML in a separate file, after some blank lines. */
const parse = (yaml: string, linesAbove = 0) => {
  const { placeOf } = sourceText('a.yaml', '\n'.repeat(linesAbove) + yaml, []);
  return parseYaml(yaml, (start, end = start) => placeOf(linesAbove + start, linesAbove + end));
};

const text = `title: A
unit:
  - one
  - two
menu:
  - { label: B, path: /b/ }
"x y": [1, [2, 3]]
`;

test.each<[YamlPath, string]>([
  [['title'], '11:8'],
  [['unit', 1], '14:5'],
  [['menu', 0], '16:5'],
  [['menu', 0, 'path'], '16:23'],
  [['x y', 1, 1], '17:16'],
  [['unit', 7], '13:3'],
  [['nothing', 'at', 'all'], '11:1'],
])('the value at %j is at %s of its file', (path, place) => {
  const { line, column, file } = parse(text, 10).valueAt(path);
  expect(`${file} ${line}:${column}`).toBe(`a.yaml ${place}`);
});

test.each<[YamlPath, string, string]>([
  [[], 'unit', '2:1'],
  [['menu', 0], 'path', '6:17'],
  [[], 'x y', '7:1'],
])('in the mapping at %j the key %s is at %s', (path, key, place) => {
  const { line, column } = parse(text).keyAt(path, key);
  expect(`${line}:${column}`).toBe(place);
});

test.each([
  ['days stay text', 'a: 2020-03-06', { a: '2020-03-06' }],
  ['times stay text', 'a: 2020-03-06 07:30', { a: '2020-03-06 07:30' }],
  ['yes and no stay text', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
  ['a number with zeros in front is a number', 'a: 007', { a: 7 }],
  ['merge keys merge nothing', '<<: { a: 1 }', { '<<': { a: 1 } }],
])('%s', (_name, yaml, value) => {
  expect(parse(yaml)).toMatchObject({ value, problems: [] });
});

test.each([
  ['a number and its text are one key', '1: a\n"1": b', ['2:1'], { 1: 'b' }],
  ['each is told', 'a: 1\na: 2\nb: 1\nb: 2', ['2:1', '4:1'], { a: 2, b: 2 }],
  ['two of one line', '{ a: 1, a: 2, b: 1, b: 2 }', ['1:9', '1:21'], { a: 2, b: 2 }],
])('a key written twice, of which the last one counts: %s', (_name, yaml, places, value) => {
  const parsed = parse(yaml);
  expect(parsed.problems.map(({ code }) => code)).toEqual(places.map(() => 'KEY_TWICE'));
  expect(parsed.problems.map(({ line, column }) => `${line}:${column}`)).toEqual(places);
  expect(parsed).toMatchObject({ isReadable: true, value });
});

test.each([
  ['further faults of a line are left out', 'a: b\n\tc', ['2:1 YAML_TAB']],
  ['a second document', 'a: 1\n--- # hai\nb: 2', ['2:1 YAML']],
  [
    'quoted perilous keys',
    '"__proto__": 1\na: { "constructor": 2 }',
    ['1:1 KEY_FORBIDDEN', '2:6 KEY_FORBIDDEN'],
  ],
  ['an escape that is none', 'a: "x\\q"', ['1:6 YAML']],
])('%s', (_name, yaml, places) => {
  const { value, problems } = parse(yaml);
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(places);
  expect(value).toBeUndefined();
});
