import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { defaultStation } from '../../../layouts/station.ts';
import { makeTheme } from '../../../layouts/theme/theme.ts';
import { ownLook, stationOf, type OwnLook } from '../../../src/build/own-look.ts';
import { parseContent } from '../../../src/content/parse/parse-content.ts';
import { placesOf, registers, sourceFiles, type ContentFiles } from '../content/make-content.ts';

const lookOf = (files: ContentFiles): Promise<OwnLook> =>
  ownLook(parseContent(sourceFiles({ ...registers, ...files }), 'content'), defaultStation);

const square = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="${fill}"/></svg>`;

const pngOf = (side: number): Promise<Buffer> =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#00f' } })
    .png()
    .toBuffer();

test('without a look the station is the program’s own', async () => {
  expect((await lookOf({})).station).toBe(defaultStation);
});

test('a look that says nothing of the front page leaves it as it is', () => {
  const { content } = parseContent(
    sourceFiles({ ...registers, 'look.yaml': 'font: co-chan\n' }),
    'content',
  );
  expect(content?.look).toEqual({ font: 'co-chan', words: {} });
});

describe('words', () => {
  test('replace those of the site', async () => {
    const { station, problems } = await lookOf({
      'look.yaml': 'words:\n  searchButton: Tìm tin\n',
    });
    expect(problems).toEqual([]);
    expect(station.words['vi']?.searchButton).toBe('Tìm tin');
  });

  test('that the site does not have are named, with the one that was meant', async () => {
    const { problems } = await lookOf({ 'look.yaml': 'words:\n  searchButon: Tìm tin\n' });
    expect(placesOf(problems)).toEqual(['content/look.yaml:2:3 SITE_WORD']);
    expect(problems[0]).toMatchObject({
      hint: 'ý bạn là "searchButton"?',
      replacement: 'searchButton',
    });
  });
});

describe('the mark', () => {
  test.each([
    ['svg', async () => square('#00f')],
    ['png', () => pngOf(200)],
  ])('from %s is a picture on white, with nothing else of the file', async (ending, make) => {
    const { station, problems } = await lookOf({ [`mark.${ending}`]: await make() });
    expect(problems).toEqual([]);
    const { drawing, ground, colour } = station.theme.mark;
    expect([ground, colour]).toEqual(['#ffffff', '#000000']);
    const [, data = ''] =
      /^<image [^>]*href="data:image\/png;base64,([^"]+)"\/>$/u.exec(drawing) ?? [];
    const { data: dots } = await sharp(Buffer.from(data, 'base64'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([...dots.subarray(0, 3)]).toEqual([0, 0, 255]);
  });

  test('has the background that the look names', async () => {
    const { station } = await lookOf({
      'mark.svg': square('#00f'),
      'look.yaml': 'colour: "#0a7a3c"\nmarkGround: "#0a7a3c"\n',
    });
    expect(station.theme.mark).toMatchObject({ ground: '#0a7a3c', colour: '#ffffff' });
  });

  test('of code draws nothing but its shapes', async () => {
    const hostile = square('#00f').replace(
      '<rect',
      '<script>alert(1)</script><image href="http://127.0.0.1:1/x.png" width="9" height="9"/><rect',
    );
    const { station, problems } = await lookOf({ 'mark.svg': hostile });
    expect(problems).toEqual([]);
    expect(station.theme.mark.drawing).not.toMatch(/script|http:/u);
  });

  test.each([
    ['that is no picture', { 'mark.png': 'chữ' }, 'content/mark.png:1:1 MARK_UNREADABLE'],
    [
      'that is another picture',
      { 'mark.png': square('#00f') },
      'content/mark.png:1:1 MARK_UNREADABLE',
    ],
    ['of a broken drawing', { 'mark.svg': '<svg><rect' }, 'content/mark.svg:1:1 MARK_UNREADABLE'],
  ])('%s is told', async (_name, files, place) => {
    const { station, problems } = await lookOf(files);
    expect(placesOf(problems)).toEqual([place]);
    expect(station.theme.mark.drawing).toBe(defaultStation.theme.mark.drawing);
  });
});

test('a mark of too few dots is told', async () => {
  const { problems } = await lookOf({ 'mark.png': await pngOf(64) });
  expect(placesOf(problems)).toEqual(['content/mark.png:1:1 MARK_SMALL']);
  expect(problems[0]?.message).toContain('64×64');
});

test('a station with colours of its own keeps them unless the look names others', async () => {
  const { theme } = defaultStation;
  const pages = { ...theme.colours, light: { ...theme.colours.light, band: '#0d3a80' } } as const;
  const base = { ...defaultStation, theme: makeTheme({ ...theme, colours: pages }) };
  const words = { searchButton: 'Tìm tin' };
  const own = await stationOf(base, { look: { words } });
  expect(own.theme.colours).toEqual(pages);
  expect(own.theme.fonts).toEqual(theme.fonts);
  const green = await stationOf(base, { look: { words, colour: '#0a7a3c' } });
  expect(green.theme.colours.light.band).toBe('#0a7a3c');
});

test('the same look gives the same station, so that its style sheets are made once', async () => {
  const look = { font: 'co-chan', words: {}, colour: '#0d3a80' } as const;
  const [one, other] = await Promise.all([
    stationOf(defaultStation, { look }),
    stationOf(defaultStation, { look: { ...look } }),
  ]);
  expect(one).toBe(other);
  expect(one.theme.fonts.page[0]).toBe('Georgia');
});
