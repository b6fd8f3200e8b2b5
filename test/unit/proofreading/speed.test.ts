import { expect, test } from 'vitest';
import { ordinarySentences } from './ordinary-sentences.ts';
import { timesOf } from './timed.ts';

const sentences = ordinarySentences.filter((sentence) => /^\p{L}/u.test(sentence));
const wordsInArticle = 400;
const limit = 2000;

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

test('10,000 articles of 400 words are read in less than two seconds', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => articleFrom(index * 7));
  const [milliseconds] = timesOf([{ texts, repeat: 1, limit }]);
  expect(milliseconds).toBeLessThan(limit);
});
