import { expect, test } from 'vitest';
import { keptProblemsFile } from '../../../../src/content/check/kept-problems.ts';
import { parseContent } from '../../../../src/content/parse/parse-content.ts';
import type { Problem } from '../../../../src/content/problem.ts';
import type { SourceFile } from '../../../../src/content/read/source-file.ts';
import { article, registers } from '../make-content.ts';

const source = (path: string, kind: SourceFile['kind'], text: string): SourceFile => ({
  path,
  file: `content/${path}`,
  kind,
  bytes: new TextEncoder().encode(text),
  size: text.length,
});

const inRegisters = (texts: Readonly<Record<string, string>>): SourceFile[] =>
  Object.entries({ ...registers, ...texts }).map(([path, text]) =>
    source(path, 'register', String(text)),
  );

const body = 'Hai thôn sẽ sát nhập vào ngày 31/4/2020 ,theo kế hoạch của của xã.';
const one = source('articles/2020/03/mot.md', 'article', article({ title: 'Sẽ sát nhập' }, body));
const two = source('articles/2020/03/hai.md', 'article', article({ title: 'Tin' }, 'Bổ xung.'));

/**
 * The problems of a content folder, the number of texts that were read for them, and the cache
 * file.
 */
const check = (
  sources: readonly SourceFile[],
  before: string,
  version = '1',
): { problems: readonly Problem[]; made: number; text: string | undefined } => {
  const kept = keptProblemsFile(version, before);
  let made = 0;
  const { problems } = parseContent(sources, 'content', {
    of: (text, make) =>
      kept.of(text, () => {
        made += 1;
        return make();
      }),
  });
  return { problems, made, text: kept.text() };
};

const all = [...inRegisters({}), one, two];
const first = check(all, '');
const file = first.text ?? '';

test('what was kept is what is found without it, and is not found again', () => {
  const again = check(all, file);
  const { problems } = parseContent(all, 'content');
  expect(problems.filter(({ code }) => code.startsWith('TEXT')).length).toBeGreaterThan(3);
  expect(first.problems).toEqual(problems);
  expect(again.problems).toEqual(problems);
  expect(first.made).toBe(2);
  expect(again.made).toBe(0);
  expect(again.text).toBeUndefined();
});

test.each([
  ['half of it', file.slice(0, -40)],
  ['one letter of it changed', file.replace('sáp nhập', 'sạp nhập')],
  ['another text', 'không phải'],
  ['nothing', ''],
])('a file with %s counts as empty, and is rewritten', (_name, broken) => {
  expect(broken).not.toBe(file);
  const { problems, made, text } = check(all, broken);
  expect(problems).toEqual(first.problems);
  expect(made).toBe(2);
  expect(text).toBe(file);
});

const longer = source(
  'articles/2020/03/mot.md',
  'article',
  article({}, `Thêm một dòng.\n\n${body}`),
);
const moved = source('articles/2020/03/ba.md', 'article', article({ title: 'Tin' }, 'Bổ xung.'));
const verbatim = source(
  two.path,
  'article',
  article({ title: 'Tin', verbatim: 'true' }, 'Bổ xung.'),
);

test.each<[string, readonly SourceFile[], string, number]>([
  ['a changed text is read again, the others are not', [...inRegisters({}), longer, two], '1', 1],
  ['so is a text in another file', [...inRegisters({}), one, moved], '1', 1],
  ['and one that is verbatim now', [...inRegisters({}), one, verbatim], '1', 1],
  ['new rules read all texts', all, '2', 2],
  [
    'so do words of the editors',
    [...inRegisters({ 'words.yaml': 'words: [bổ xung]\n' }), one, two],
    '1',
    2,
  ],
])('%s', (_name, sources, version, made) => {
  const now = check(sources, file, version);
  expect(now.made).toBe(made);
  expect(now.problems).toEqual(parseContent(sources, 'content').problems);
});

test('removed texts are dropped', () => {
  const { text = '' } = check([...inRegisters({}), two], file);
  expect(text.length).toBeGreaterThan(64);
  expect(text.length).toBeLessThan(file.length / 2);
});
