import { expect, test } from 'vitest';
import { keptTextFacts, textFacts, type TextFacts } from '../../../src/content/text-facts.ts';

test.each<[string, string, TextFacts]>([
  ['nothing', ' \n', { hasBody: false, media: [], numbers: [] }],
  ['words alone', 'Tin.', { hasBody: true, media: [], numbers: [] }],
  [
    'files, wherever they are named',
    '![a](/media/a.jpg), xem https://h.example/tin/media/b/c.pdf.',
    { hasBody: true, media: ['/media/a.jpg', '/media/b/c.pdf'], numbers: [] },
  ],
  [
    'numbers of official documents, but for those in code',
    'Theo 35-CT/TW, không phải `12-KH/HU`.',
    { hasBody: true, media: [], numbers: ['35-CT/TW'] },
  ],
])('a text names %s', (_name, body, facts) => {
  expect(textFacts({ body })).toEqual(facts);
});

test('equal words are read once', () => {
  const kept = new Map<string, TextFacts>();
  const factsOf = keptTextFacts(kept);
  const first = factsOf({ body: 'Theo 35-CT/TW.' });
  expect(factsOf({ body: 'Theo 35-CT/TW.' })).toBe(first);
  factsOf({ body: 'Khác.' });
  expect(kept.size).toBe(2);
});
