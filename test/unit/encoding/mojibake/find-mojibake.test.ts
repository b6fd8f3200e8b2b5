import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMojibake } from '../../../../src/encoding/mojibake/find-mojibake.ts';
import { bulletin } from '../../../fixtures/bulletin.ts';
import { misreadAs1252, misreadAs1258, misreadWithLoss } from './misread.ts';

/** The text with every word restored, if it is known. */
const restored = (text: string): string => {
  let result = '';
  let done = 0;
  for (const { start, end, meant } of findMojibake(text)) {
    result += text.slice(done, start) + (meant ?? text.slice(start, end));
    done = end;
  }
  return result + text.slice(done);
};

const articles = globSync(`${bulletin}/articles/**/*.md`).map((file) =>
  readFileSync(file, 'utf8').normalize('NFC'),
);
const lines = articles.flatMap((text) => text.split('\n')).filter((line) => /[à-ỹ]/u.test(line));

const forms: readonly (readonly [string, (text: string) => string])[] = [
  ['once', misreadAs1252],
  ['twice', (text) => misreadAs1252(misreadAs1252(text))],
  ['three times', (text) => misreadAs1252(misreadAs1252(misreadAs1252(text)))],
  ['as Windows does in Vietnam', misreadAs1258],
];

test.each(forms)('whole articles misread %s come back exactly', (_name, misread) => {
  expect(articles.length).toBeGreaterThan(10);
  for (const article of articles) expect(restored(misread(article))).toBe(article);
});

test.each(forms)('so do any lines misread %s beside correct ones', (_name, misread) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...lines), fc.boolean()), { minLength: 1, maxLength: 6 }),
      (chosen) => {
        const sound = chosen.map(([line]) => line).join('\n');
        const spoiled = chosen.map(([line, is]) => (is ? misread(line) : line)).join('\n');
        expect(restored(spoiled)).toBe(sound);
      },
    ),
    { numRuns: 60 },
  );
});

test('letters written as two characters come back as one', () => {
  expect(restored(misreadAs1252('Đảng bộ xã tổ chức'.normalize('NFD')))).toBe('Đảng bộ xã tổ chức');
});

test.each([
  ['Cà phê â€œngonâ€\u009d nháº¥t', 'Cà phê “ngon” nhất'],
  ['nhiá»‡m ká»³ 2020â€“2025', 'nhiệm kỳ 2020–2025'],
  ['Äáº¡i há»™i', 'Đại hội'],
  ['Ä?áº¡i há»™i', 'Đại hội'],
  ['Ä\uFFFDáº£ng bá»™', 'Đảng bộ'],
  ['bÃ i viáº¿t lÃ  cá»§a xÃ£', 'bài viết là của xã'],
  ['lÃ  Ä‘áº£ng viÃªn', 'là đảng viên'],
  ['38Â°C táº¡i huyá»‡n', '38°C tại huyện'],
])('%s is %s', (seen, meant) => expect(restored(seen)).toBe(meant));

/** Words that were restored as something else, although they were not listed. */
const guessed = (article: string, spoiled: string): string[] => {
  const wordsOf = (text: string): string[] => text.split(/[ \n]/u);
  const named = new Set(
    findMojibake(spoiled)
      .filter(({ meant }) => meant === undefined)
      .flatMap(({ start, end }) => wordsOf(spoiled.slice(start, end))),
  );
  const wanted = wordsOf(article);
  return wordsOf(restored(spoiled)).filter(
    (word, index) => !named.has(word) && word !== wanted[index],
  );
};

test.each(['', '?', '\uFFFD'])(
  'where bytes were lost (“%s” is left), a word is mended or named, never guessed',
  (left) => {
    for (const article of articles) {
      expect(guessed(article, misreadWithLoss(article, left))).toEqual([]);
    }
  },
);

test('a sound text is never changed', () => {
  for (const article of articles) expect(findMojibake(article)).toEqual([]);
});

test.each([
  'ĐẢNG BỘ XÃ\u00a0HỒNG ĐỨC',
  'XÃ\u00a0 AN BINH',
  'ĐẢNG BỘ XÃ² và XÃ³',
  '«ĐẢNG BỘ XÃ»',
  '«giá»…, «lá»”',
  'À la carte, où «là», déjà vu, São Paulo, Ä‘, „Ä“',
  'Łódź, Å»ółw, Þórr, Ångström, Ærø',
  'ă â ê ô ơ ư đ Ă Â Ê Ô Ơ Ư Đ',
])('%s stays as it is', (sound) => expect(findMojibake(sound)).toEqual([]));

test('what correct text may contain too is read only beside what it cannot contain', () => {
  expect(findMojibake('Ã\u00a0 la')).toEqual([]);
  expect(restored('lÃ\u00a0 Ä‘áº£ng')).toBe('là đảng');
});
