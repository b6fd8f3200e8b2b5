import { expect, test } from 'vitest';
import { readOnce } from '../../../../src/site/texts/read-once.ts';
import type { TextQuestions } from '../../../../src/site/texts/text-reader.ts';
import type { TextSource } from '../../../../src/site/texts/text-source.ts';

const source = { body: 'Một.', path: '/a/' } as unknown as TextSource;

test('a text is read once for the same answers, and again for others', () => {
  const asked: TextQuestions[] = [];
  const read = readOnce((_text, questions) => {
    asked.push(questions);
    return { wordCount: asked.length } as never;
  });
  const [one, other] = [{}, {}] as unknown as readonly [TextQuestions, TextQuestions];
  expect([read(source, one), read(source, one), read(source, other), read(source, one)]).toEqual([
    { wordCount: 1 },
    { wordCount: 1 },
    { wordCount: 2 },
    { wordCount: 1 },
  ]);
  read({ ...source }, one);
  expect(asked).toEqual([one, other, one]);
});
