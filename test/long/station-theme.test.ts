import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultStation } from '../../layouts/station.ts';
import { sixDigits, type Colour } from '../../src/colours/colour.ts';
import { defaultTheme } from '../../layouts/theme/default-theme.ts';
import { makeTheme } from '../../layouts/theme/theme.ts';
import { sitePaths } from '../../src/url/site-path.ts';
import { bulletin } from '../fixtures/bulletin.ts';
import { buildFixture, filesIn, readPage, temporaryFolder } from '../site/fixture-site.ts';

/* A station in blue: its theme replaces the default one everywhere. */

const blue = makeTheme({
  colours: {
    light: {
      paper: '#fcfdff',
      soft: '#eef3fb',
      ink: '#10151c',
      faint: '#4a5360',
      line: '#c3ccda',
      accent: '#12408f',
      link: '#0f3f8a',
      band: '#0d3a80',
      onBand: '#f4f8ff',
      onBandFaint: '#d5e2f8',
      mark: '#cfe8ff',
      onMark: '#0b1a2b',
    },
    dark: {
      paper: '#0e1218',
      soft: '#18202a',
      ink: '#e2e8f1',
      faint: '#a8b3c2',
      line: '#36414f',
      accent: '#8db8ff',
      link: '#a3c6ff',
      band: '#0a2650',
      onBand: '#f4f8ff',
      onBandFaint: '#d5e2f8',
      mark: '#0b4a66',
      onMark: '#e6f6ff',
    },
  },
  mark: {
    drawing: '<circle cx="256" cy="256" r="150" fill="currentColor"/>',
    colour: '#eaf2ff',
    ground: '#123f8c',
  },
  cards: { paper: '#f2f6fd', ink: '#0e141d', faint: '#465264', line: '#bccae0' },
  fonts: { ...defaultTheme.fonts, page: ['Tahoma', 'sans-serif'] },
});

const { light, dark } = blue.colours;

let folder: string;
let site: string;
let files: readonly string[];
const textOf = (path: string): Promise<string> => readFile(join(site, path), 'utf8');

beforeAll(async () => {
  const station = { ...defaultStation, theme: blue };
  folder = await temporaryFolder();
  site = await buildFixture(bulletin, folder, { station });
  files = await filesIn(site);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const rgbOf = (colour: Colour): number[] =>
  (sixDigits(colour).slice(1).match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));

/** The pixels of a picture, as rows of red, green and blue. */
const pixelsOf = async (path: string): Promise<(x: number, y: number) => number[]> => {
  const { data, info } = await sharp(join(site, path))
    .flatten({ background: '#fff' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return (x, y) => {
    const at = (y * info.width + x) * info.channels;
    return [...data.subarray(at, at + 3)];
  };
};

/** The distance of two colours; JPEG changes each component a little. */
const apart = (one: readonly number[], other: readonly number[]): number =>
  Math.max(...one.map((part, index) => Math.abs(part - (other[index] ?? 0))));

describe('a station with a theme of its own', () => {
  test('has it in the sheet and the head of every page', async () => {
    for (const path of ['/', '/tim-kiem/', '/404.html']) {
      const page = await readPage(site, path);
      const sheet = page.querySelector('style')?.text ?? '';
      for (const colour of [...Object.values(light), ...Object.values(dark)]) {
        expect(sheet).toContain(`:${colour}`);
      }
      expect(sheet).toContain('Tahoma,sans-serif');
      const head = page.querySelector('meta[name=theme-color]');
      expect(head?.getAttribute('content')).toBe(light.band);
    }
  });

  test('has it in the web manifest', async () => {
    expect(JSON.parse(await textOf(sitePaths.webManifest))).toMatchObject({
      theme_color: light.band,
      background_color: light.paper,
    });
  });

  test('has its mark in every icon', async () => {
    const drawing = await textOf(sitePaths.svgIcon);
    expect(drawing).toContain('<circle cx="256" cy="256" r="150" fill="#eaf2ff"/>');
    expect(drawing).toContain('fill="#123f8c"');
    for (const [path, size] of [
      [sitePaths.logo, 512],
      [sitePaths.touchIcon, 180],
    ] as const) {
      const at = await pixelsOf(path);
      expect(at(size / 2, size / 2)).toEqual(rgbOf(blue.mark.colour));
      expect(at(size / 2, size / 16)).toEqual(rgbOf(blue.mark.ground));
    }
  });

  test('has it in the cards of links', async () => {
    const at = await pixelsOf(sitePaths.siteCard);
    expect(apart(at(20, 56), rgbOf(blue.mark.ground))).toBeLessThan(6);
    expect(apart(at(20, 600), rgbOf(blue.cards.paper))).toBeLessThan(6);
  });
});

describe('nothing is left of the usual theme', () => {
  const { colours, mark, cards } = defaultTheme;
  /** White is the paper of every printer, and of the squares of a QR code. */
  const usual = new Set(
    [
      ...Object.values(colours.light),
      ...Object.values(colours.dark),
      mark.colour,
      mark.ground,
      ...Object.values(cards),
    ].filter((colour) => sixDigits(colour) !== '#ffffff'),
  );

  test('in any text file', async () => {
    const texts = files.filter((file) => !/\.(?:png|jpe?g|webp|avif|mp3|pdf|woff2?)$/u.test(file));
    expect(texts.length).toBeGreaterThan(50);
    for (const file of texts) {
      const text = (await textOf(file)).toLowerCase();
      const found = [...usual].filter((colour) => text.includes(colour));
      expect([file, found]).toEqual([file, []]);
      expect(text).not.toContain('m178 212l124');
    }
  });

  test('in any icon or card', async () => {
    const pictures = files.filter((file) => /^(?:bieu-tuong|the)\/.*\.(?:png|jpg)$/u.test(file));
    expect(pictures.length).toBeGreaterThan(5);
    const red = rgbOf(mark.ground);
    for (const file of pictures) {
      const { data, info } = await sharp(join(site, file))
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      let reds = 0;
      for (let at = 0; at < data.length; at += info.channels) {
        const isRed = red.every((part, index) => Math.abs(part - (data[at + index] ?? 0)) < 30);
        if (isRed) reds += 1;
      }
      expect([file, reds]).toEqual([file, 0]);
    }
  });
});
