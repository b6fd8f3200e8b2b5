import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { defaultTheme } from '../../../../layouts/theme/default-theme.ts';
import { readCardFonts, type CardFont } from '../../../../src/media/cards/card-fonts.ts';
import { drawText, type DrawnText } from '../../../../src/media/cards/card-text.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';
import { makeCards } from '../../../../src/media/cards/cards.ts';
import type { SiteFile } from '../../../../src/url/site-file.ts';
import { temporaryFolder } from '../sample-pictures.ts';
import { isWhole, sampleOf } from '../../../whole-matrix.ts';

const look = {
  ...defaultTheme.cards,
  mark: defaultTheme.mark,
  fonts: defaultTheme.fonts.cards,
};

const marks = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every letter of Vietnamese, with every tone, small and capital. */
const letters = [...'aăâeêioôơuưybcdđghklmnpqrstvxfjwz'].flatMap((letter) =>
  ('aăâeêioôơuưy'.includes(letter) ? marks : ['']).flatMap((mark) => {
    const small = (letter + mark).normalize('NFC');
    return [small, small.toUpperCase()];
  }),
);

const signs = [...'0123456789.,;:!?…–—-“”‘’"\'()/%&+·₫°«»'];

let fonts: readonly CardFont[] = [];
beforeAll(async () => {
  fonts = await readCardFonts(look.fonts);
});

const draw = async (text: string, weight: 500 | 700 = 700, size = 64): Promise<DrawnText> =>
  drawText({ text, weight, width: 1040, height: 9_999, sizes: [size], colour: '#000' }, fonts);

const isDrawn = ({ svg }: DrawnText): boolean => /<path[^>]* d="\s*M/u.test(svg.toString());

test('there are 134 letters with their marks and 44 others', () => {
  expect(new Set(letters).size).toBe(letters.length);
  expect(letters).toHaveLength(12 * 6 * 2 + 21 * 2);
});

test.each([500, 700] as const)(
  'weight %i has every letter and punctuation mark',
  async (weight) => {
    for (const letter of sampleOf([...letters, ...signs], 5, weight / 100)) {
      const drawn = await draw(letter, weight);
      expect([letter, drawn.missing, isDrawn(drawn)]).toEqual([letter, [], true]);
    }
  },
);

const someLetters = isWhole() ? letters : letters.slice(0, 24);

test('letters of one base all look different', async () => {
  const drawings = await Promise.all(
    /** Of `a` and `ă` all, in `npm test`. */
    someLetters.map(async (letter) => (await draw(letter)).svg),
  );
  expect(new Set(drawings.map(String)).size).toBe(someLetters.length);
});

test('letters that no font has are reported and left out', async () => {
  expect((await draw('Tin 漢')).missing).toEqual(['漢']);
});

test('marks apart from their letters are drawn as one letter', async () => {
  expect(await draw('Tiến'.normalize('NFD'))).toEqual(await draw('Tiến'));
});

/** The composed letters of each base: all on one line, whose height depends only on the font. */
const linesOfBase = Map.groupBy(
  letters.filter((letter) => letter.length === 1),
  (letter) => letter.normalize('NFD').charAt(0).toLowerCase(),
);

test.each(
  sampleOf(
    [...linesOfBase.values()].map((line) => line.join('')),
    4,
  ),
)('of %s nothing is cut off', async (line) => {
  const { svg } = await draw(line, 700, 96);
  const { data, info } = await sharp(svg)
    .extractChannel('alpha')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const lineOf = (y: number): Buffer => data.subarray(y * info.width, (y + 1) * info.width);
  expect(Math.max(...lineOf(0), ...lineOf(info.height - 1))).toBe(0);
});

test('a text shrinks until it fits, but not below its least size', async () => {
  const text = {
    width: 1040,
    height: 300,
    sizes: [96, 64, 40],
    weight: 700,
    colour: '#000',
  } as const;
  const sizeFor = async (words: string): Promise<number> =>
    (await drawText({ ...text, text: words }, fonts)).fontSize;
  expect(await sizeFor('Tin tức')).toBe(96);
  expect(await sizeFor('Đại hội Đảng bộ các cấp tiến tới Đại hội toàn quốc')).toBe(64);
  expect(await sizeFor('Đại hội '.repeat(60))).toBe(40);
  const endless = await drawText({ ...text, text: 'Đại hội '.repeat(600) }, fonts);
  expect(endless.height).toBeLessThanOrEqual(300);
});

const kicker = 'Đài Truyền thanh huyện Thanh Bình';
const footer = 'Bản tin Đại hội Đảng bộ các cấp';

const fileOf = (output: SiteFile | undefined): string =>
  output && 'copyOf' in output ? output.copyOf : '';

const titles = [
  ['short', 'Tin'],
  ['usual', 'Đại hội Đảng bộ các cấp'],
  ['long', 'HỌC TẬP VÀ LÀM THEO TƯ TƯỞNG, ĐẠO ĐỨC, PHONG CÁCH HỒ CHÍ MINH '.repeat(3)],
  ['without a space', 'Đạihội'.repeat(30)],
  ['a whole text', 'Đại hội Đảng bộ '.repeat(40)],
  ['empty', ''],
] as const;

test.each(sampleOf(titles, 3, 2))('a card with a title that is %s', async (_kind, title) => {
  const [card] = await makeCards(
    [{ path: sitePaths.categoryCard('tin'), title, kicker, footer }],
    look,
    temporaryFolder(),
  );
  expect(card?.path).toBe('/the/chuyen-muc/tin.jpg');
  const bytes = readFileSync(fileOf(card));
  const { format, width, height, isProgressive, exif, icc } = await sharp(bytes).metadata();
  expect({ format, width, height, isProgressive, exif, icc }).toEqual({
    format: 'jpeg',
    width: 1200,
    height: 630,
    isProgressive: true,
  });
  expect(bytes.length).toBeLessThan(60_000);
});

test('cards are the same wherever they are made, and made once', async () => {
  const cards = [{ path: sitePaths.categoryCard('tin'), title: 'Tin tức', kicker, footer }];
  const cache = temporaryFolder();
  const file = fileOf((await makeCards(cards, look, cache))[0]);
  /** A folder's time changes if folders are created in it, even if they are removed again. */
  const made = statSync(join(cache, 'the')).mtimeMs;
  await makeCards(cards, look, cache);
  expect(statSync(join(cache, 'the')).mtimeMs).toBe(made);
  const other = fileOf((await makeCards(cards, look, temporaryFolder()))[0]);
  expect(readFileSync(other)).toEqual(readFileSync(file));
});

/** The colour of the band at the left edge. */
const bandOf = async (card: SiteFile | undefined): Promise<number[]> => {
  const { data, info } = await sharp(fileOf(card)).raw().toBuffer({ resolveWithObject: true });
  const at = 56 * info.width * info.channels;
  return [...data.subarray(at, at + 3)];
};

test('a card in another look is another card, in the same cache too', async () => {
  const cards = [{ path: sitePaths.categoryCard('tin'), title: 'Tin tức', kicker, footer }];
  const cache = temporaryFolder();
  const green = { ...look, mark: { ...look.mark, ground: '#0a5c2e' } };
  const bold = { ...look, fonts: look.fonts.filter(({ weight }) => weight === 700) };
  const [usual] = await makeCards(cards, look, cache);
  const [inGreen] = await makeCards(cards, green, cache);
  const [inBold] = await makeCards(cards, bold, cache);
  const band = await bandOf(inGreen);
  expect(band[1]).toBeGreaterThan(80);
  expect(band[0]).toBeLessThan(20);
  expect((await bandOf(usual))[0]).toBeGreaterThan(150);
  expect(readFileSync(fileOf(inBold))).not.toEqual(readFileSync(fileOf(usual)));
});

test('nothing is fetched', async () => {
  const fetched = vi.spyOn(globalThis, 'fetch');
  await makeCards(
    [{ path: sitePaths.categoryCard('a'), title: 'Tin 漢 😀', kicker, footer }],
    look,
    temporaryFolder(),
  );
  expect(fetched).not.toHaveBeenCalled();
  fetched.mockRestore();
});
