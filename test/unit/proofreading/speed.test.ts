import { expect, test } from 'vitest';
import { proofread } from '../../../src/proofreading/proofread.ts';
import { makeUnits } from './make-units.ts';
import { ordinarySentences } from './ordinary-sentences.ts';

const units = makeUnits();
const sentences = ordinarySentences.filter((sentence) => /^\p{L}/u.test(sentence));
const wordsInArticle = 400;

/** Sentences from a place on, in paragraphs, until there are enough words. */
const articleFrom = (first: number): string => {
  let text = `Bài ${first}.`;
  let words = 2;
  for (let index = first; words < wordsInArticle; index += 1) {
    const sentence = sentences[index % sentences.length] ?? '';
    text += `${index % 4 === 0 ? '\n\n' : ' '}${sentence}`;
    words += sentence.split(' ').length;
  }
  return text;
};

/** The time of the processor: other work on the machine does not count. */
const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1_000_000;
};

test('10,000 articles of 400 words are read in less than two seconds', () => {
  const articles = Array.from({ length: 10_000 }, (_, index) => articleFrom(index * 7));
  const readAll = (): void => articles.forEach((text) => proofread(text, { units }));
  expect(Math.min(...[1, 2, 3].map(() => cpuSeconds(readAll)))).toBeLessThan(2);
});
