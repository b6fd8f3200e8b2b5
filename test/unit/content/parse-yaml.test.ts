import { expect, test } from 'vitest';
import { parseYaml, type YamlPath } from '../../../src/content/parse-yaml.ts';

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
])('the value at %j stands at %s of its file', (path, place) => {
  const { line, column, file } = parseYaml(text, 'a.yaml', 11).valueAt(path);
  expect(`${file} ${line}:${column}`).toBe(`a.yaml ${place}`);
});

test.each<[YamlPath, string, string]>([
  [[], 'unit', '2:1'],
  [['menu', 0], 'path', '6:17'],
  [[], 'x y', '7:1'],
])('in the mapping at %j the key %s stands at %s', (path, key, place) => {
  const { line, column } = parseYaml(text, 'a.yaml', 1).keyAt(path, key);
  expect(`${line}:${column}`).toBe(place);
});

test.each([
  ['days stay text', 'a: 2020-03-06', { a: '2020-03-06' }],
  ['times stay text', 'a: 2020-03-06 07:30', { a: '2020-03-06 07:30' }],
  ['yes and no stay text', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
  ['a number with zeros in front is a number', 'a: 007', { a: 7 }],
  ['merge keys merge nothing', '<<: { a: 1 }', { '<<': { a: 1 } }],
])('%s', (_name, yaml, value) => {
  expect(parseYaml(yaml, 'a.yaml', 1)).toMatchObject({ value, problems: [] });
});

test.each([
  ['a number and its text are one key', '1: a\n"1": b', ['2:1 KEY_TWICE']],
  ['each key written twice is told', 'a: 1\na: 2\nb: 1\nb: 2', ['2:1 KEY_TWICE', '4:1 KEY_TWICE']],
  ['two keys of one line', '{ a: 1, a: 2, b: 1, b: 2 }', ['1:9 KEY_TWICE', '1:21 KEY_TWICE']],
  ['further faults of a line are left out', 'a: b\n\tc', ['2:1 YAML_TAB']],
  ['a second document', 'a: 1\n--- # hai\nb: 2', ['2:1 YAML']],
  ['quoted perilous keys', '"__proto__": 1\na: { "constructor": 2 }', ['1:1 KEY_FORBIDDEN', '2:6 KEY_FORBIDDEN']],
  ['an escape that is none', 'a: "x\\q"', ['1:6 YAML']],
])('%s', (_name, yaml, places) => {
  const { value, problems } = parseYaml(yaml, 'a.yaml', 1);
  expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(places);
  expect(value).toBeUndefined();
});
