import {
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { cleanCopy } from '../../../../src/media/pictures/clean-copy.ts';
import { inspectPicture } from '../../../../src/media/pictures/inspect-picture.ts';
import { pictureCard } from '../../../../src/media/pictures/picture-card.ts';
import type { SiteFile } from '../../../../src/url/site-file.ts';
import { makePictures, type MadePictures } from '../../../../src/media/pictures/pictures.ts';
import {
  animated,
  contentOf,
  images,
  phoneExif,
  photo,
  plain,
  temporaryFolder,
  withClaimedSize,
} from '../sample-pictures.ts';
import { sampleOf, wholeTest } from '../../../whole-matrix.ts';

const bytesOf = (output: SiteFile): Buffer =>
  'copyOf' in output
    ? readFileSync(output.copyOf)
    : Buffer.from('made' in output ? output.read() : output.bytes);

const bytesAt = (made: MadePictures, path: string | undefined): Buffer => {
  const output = made.files.find((file) => file.path === path);
  if (!output) throw new Error(`${path} is not published`);
  return bytesOf(output);
};

const make = async (files: Readonly<Record<string, Uint8Array>>): Promise<MadePictures> =>
  makePictures(images(files), contentOf(files), temporaryFolder());

const onlyPicture = (made: MadePictures) => {
  const [picture] = made.pictures.values();
  if (!picture) throw new Error('no picture was made');
  return picture;
};

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

describe('sizes', () => {
  const sizes: readonly [number, number, number[]][] = [
    [1600, 400, [360, 720]],
    [720, 240, [360, 720]],
    [500, 100, [360, 500]],
    [200, 100, [200]],
  ];

  test.each(sampleOf(sizes, 4))(
    'a picture %i px wide and %i high has widths %j',
    async (width, height, widths) => {
      const made = await make({ 'a.jpg': await plain(width, height).jpeg().toBuffer() });
      const { avif, webp, fallback } = onlyPicture(made);
      for (const forms of [avif, webp, fallback]) {
        expect(forms.map((form) => form.width)).toEqual(widths);
        for (const form of forms) {
          const real = await sharp(bytesAt(made, form.path)).metadata();
          expect([real.width, real.height]).toEqual([form.width, form.height]);
          expect(Math.abs(form.height - (form.width * height) / width)).toBeLessThan(1);
        }
      }
    },
  );

  test.each([
    ['the wide', 2400, 1200, [1600, 800]],
    ['the high', 1200, 2400, [800, 1600]],
    ['the small', 300, 200, [300, 200]],
    ['a poster, as wide as its widest form', 1000, 2500, [720, 1800]],
  ])('the copy of %s', async (_name, width, height, size) => {
    const bytes = await plain(width, height).jpeg().toBuffer();
    const copy = await cleanCopy(bytes, 'a.jpg', await inspectPicture(bytes));
    const real = await sharp(copy).metadata();
    expect([real.width, real.height]).toEqual(size);
  });

  const shapes: readonly [string, number, number][] = [
    ['a photograph', 2400, 1200],
    ['one on end', 1200, 2400],
    ['a strip', 1000, 2500],
    ['a panorama', 1600, 400],
    ['a stamp', 40, 30],
    ['a line', 2000, 1],
  ];

  test.each(sampleOf(shapes, 4, 1))(
    'the card of %s is 1200 by 630',
    async (_name, width, height) => {
      const bytes = await plain(width, height).jpeg().toBuffer();
      const card = await pictureCard(bytes, await inspectPicture(bytes), '#fff');
      const real = await sharp(card).metadata();
      expect([real.format, real.width, real.height]).toEqual(['jpeg', 1200, 630]);
    },
  );

  test('a stamp is shown on a plain ground, hardly enlarged', async () => {
    const made = await make({ 'a.png': await plain(40, 40, '#00f').png().toBuffer() });
    const card = sharp(bytesAt(made, onlyPicture(made).card));
    const { dominant } = await card.stats();
    expect(dominant.r).toBeGreaterThan(240);
  });

  test('the ground is another one where a site wants it, at an address of its own', async () => {
    const files = { 'a.png': await plain(40, 40, '#00f').png().toBuffer() };
    const usual = onlyPicture(await make(files));
    const made = await makePictures(images(files), contentOf(files), temporaryFolder(), {
      paper: '#002800',
    });
    const { card } = onlyPicture(made);
    expect(card).not.toBe(usual.card);
    const [red, green, blue] = await sharp(bytesAt(made, card)).raw().toBuffer();
    expect([red, (green ?? 0) > 30, blue]).toEqual([
      expect.closeTo(0, -1),
      true,
      expect.closeTo(0, -1),
    ]);
  });

  wholeTest('a lead photograph of 720 px is at most 30 kB in AVIF', async () => {
    const made = await make({ 'a.jpg': await photo(720, 480).jpeg({ quality: 92 }).toBuffer() });
    expect(bytesAt(made, onlyPicture(made).avif.at(-1)?.path).length).toBeLessThan(30_000);
  });
});

describe('what a phone adds', () => {
  /** Lying on its side, with a stripe at its top that must end up at its right. */
  const turned = async (width = 450, height = 300): Promise<Buffer> =>
    sharp(await plain(width, height, '#f00').png().toBuffer())
      .composite([
        {
          input: await plain(width, height / 6, '#00f')
            .png()
            .toBuffer(),
          gravity: 'north',
        },
      ])
      .withExif(phoneExif)
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();

  test('the sample holds what is to be removed', async () => {
    const bytes = await turned();
    expect((await sharp(bytes).metadata()).orientation).toBe(6);
    expect(bytes.includes('SecretPhone')).toBe(true);
  });

  test('pictures are turned upright', async () => {
    const made = await make({ 'a.jpg': await turned() });
    const { avif, fallback } = onlyPicture(made);
    expect(avif.map(({ width, height }) => [width, height])).toEqual([[300, 450]]);
    for (const path of [fallback[0]?.path, '/media/a.jpg']) {
      const [red, , blue] = await sharp(bytesAt(made, path))
        .extract({ left: 280, top: 200, width: 1, height: 1 })
        .raw()
        .toBuffer();
      expect([path, (blue ?? 0) > 200, (red ?? 255) < 60]).toEqual([path, true, true]);
    }
  });

  test('the card is turned upright', async () => {
    const made = await make({ 'a.jpg': await turned() });
    const [red, , blue] = await sharp(bytesAt(made, onlyPicture(made).card))
      .extract({ left: 780, top: 315, width: 1, height: 1 })
      .raw()
      .toBuffer();
    expect([(blue ?? 0) > 200, (red ?? 255) < 60]).toEqual([true, true]);
  });

  const endings = ['jpg', 'png', 'webp', 'avif'] as const;

  test.each(sampleOf(endings, 3))('nothing published of a %s holds metadata', async (ending) => {
    const tagged = sharp(await turned(90, 60))
      .keepMetadata()
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SecretXmp</x:xmpmeta>')
      .withIccProfile('p3');
    const made = await make({
      [`a.${ending}`]: await tagged.toFormat(ending === 'jpg' ? 'jpeg' : ending).toBuffer(),
    });
    expect(made.files.length).toBeGreaterThan(4);
    for (const file of made.files) {
      const bytes = bytesOf(file);
      expect(bytes.includes('Secret'), file.path).toBe(false);
      const { exif, xmp, icc, iptc, orientation, space } = await sharp(bytes).metadata();
      expect({ exif, xmp, icc, iptc, orientation, space }, file.path).toEqual({ space: 'srgb' });
    }
  });

  test('the copy keeps the format that its ending names', async () => {
    const made = await make({ 'a.png': await turned(90, 60) });
    expect((await sharp(bytesAt(made, '/media/a.png')).metadata()).format).toBe('png');
  });
});

describe('kinds of pictures', () => {
  test('a see-through picture falls back to PNG', async () => {
    const drawing = await plain(500, 250).ensureAlpha(0.5).png().toBuffer();
    const made = await make({ 'a.png': drawing });
    const { fallback, avif } = onlyPicture(made);
    expect(fallback.map(({ path }) => path.slice(-8))).toEqual(['-360.png', '-500.png']);
    for (const { path } of [...fallback, ...avif]) {
      expect((await sharp(bytesAt(made, path)).metadata()).hasAlpha).toBe(true);
    }
  });

  test('a PNG that could be see-through but is not falls back to JPEG', async () => {
    const made = await make({ 'a.png': await plain(500, 250).ensureAlpha(1).png().toBuffer() });
    expect(onlyPicture(made).fallback.map(({ path }) => path.slice(-3))).toEqual(['jpg', 'jpg']);
  });

  test.each(['gif', 'webp'] as const)('an animated %s stays one', async (format) => {
    const name = `a.${format}`;
    const made = await make({ [name]: await animated(format) });
    const { avif, webp, fallback } = onlyPicture(made);
    expect([avif, webp]).toEqual([[], []]);
    expect(fallback).toEqual([{ path: `/media/${name}`, width: 500, height: 300 }]);
    expect((await sharp(bytesAt(made, `/media/${name}`)).metadata()).pages).toBe(2);
  });

  test('what cannot be read is reported, and the rest is made', async () => {
    const sound = await plain(400, 300).jpeg().toBuffer();
    const files = {
      'bomb.png': withClaimedSize(await plain(10, 10).png().toBuffer(), 60_000, 60_000),
      'broken.jpg': (await photo(300, 200).jpeg().toBuffer()).subarray(0, 4_000),
      'drawing.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'good.jpg': sound,
      'nothing.jpg': Buffer.from('GIF89a but no'),
    };
    const made = await make(files);
    expect(made.unreadable).toEqual(['bomb.png', 'broken.jpg', 'drawing.png', 'nothing.jpg']);
    expect([...made.pictures.keys()]).toEqual(['/media/good.jpg']);
    expect(made.files.map(({ path }) => path)).not.toContain('/media/broken.jpg');
  });

  test('a picture with too many pixels for the memory is refused by its header', async () => {
    const bomb = withClaimedSize(await plain(10, 10).png().toBuffer(), 12_000, 12_000);
    await expect(inspectPicture(bomb)).rejects.toThrow('pixel limit');
  });

  test('a missing file is an error of the disk, not of the picture', async () => {
    await expect(
      makePictures(images({ 'gone.jpg': Buffer.from('x') }), contentOf({}), temporaryFolder()),
    ).rejects.toThrow('ENOENT');
  });
});

describe('names', () => {
  const cardOf = async (name: string, colour: string): Promise<string> =>
    onlyPicture(await make({ [name]: await plain(40, 30, colour).jpeg().toBuffer() })).card;

  test('hold path and hash', async () => {
    expect(await cardOf('2020/Đại hội.jpg', '#a00')).toMatch(
      /^\/anh\/2020-dai-hoi-[0-9a-f]{10}-the\.jpg$/u,
    );
  });

  test('change with the content, and only with it', async () => {
    expect(await cardOf('a.jpg', '#a00')).toBe(await cardOf('a.jpg', '#a00'));
    expect(await cardOf('a.jpg', '#a00')).not.toBe(await cardOf('a.jpg', '#0a0'));
  });

  test('do not collide, be the pictures equal and the slugs too', async () => {
    const same = await plain(40, 30).jpeg().toBuffer();
    const made = await make({ 'a/b.jpg': same, 'a-b.jpg': same, 'a/b.jpeg': same });
    const paths = made.files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('the cache', () => {
  const files = async (): Promise<Record<string, Buffer>> => ({
    'a.jpg': await plain(120, 80).jpeg().toBuffer(),
    'b.png': await plain(60, 60).ensureAlpha(0.5).png().toBuffer(),
  });

  test('makes nothing twice', async () => {
    const sources = await files();
    const content = contentOf(sources);
    const cache = temporaryFolder();
    let reported = 0;
    const run = async () =>
      makePictures(images(sources), content, cache, { onPicture: () => (reported += 1) });
    const first = await run();
    /** A folder's time changes if folders are created in it, even if they are removed again. */
    const changes = () =>
      [join(cache, 'anh'), ...filesBelow(cache)].map((file) => [file, statSync(file).mtimeMs]);
    const before = changes();
    expect(await run()).toEqual(first);
    expect(changes()).toEqual(before);
    expect(reported).toBe(4);
  });

  test('holds the same bytes wherever it is made', async () => {
    const sources = { ...(await files()), 'a.jpg': await photo(120, 80).jpeg().toBuffer() };
    const content = contentOf(sources);
    const run = async () =>
      makePictures(images(sources), content, temporaryFolder()).then((made) =>
        made.files.map((file) => [file.path, bytesOf(file)]),
      );
    expect(await run()).toEqual(await run());
  });

  test('may be filled by two at once and holds whole folders only', async () => {
    const sources = await files();
    const content = contentOf(sources);
    const cache = temporaryFolder();
    const run = async () => makePictures(images(sources), content, cache);
    const [one, other] = await Promise.all([run(), run()]);
    expect(one).toEqual(other);
    expect(readdirSync(join(cache, 'anh'))).toHaveLength(2);
  });

  test('keeps nothing of what cannot be read', async () => {
    const cache = temporaryFolder();
    const sources = { 'a.jpg': Buffer.from('no') };
    await makePictures(images(sources), contentOf(sources), cache);
    expect(filesBelow(cache)).toEqual([]);
  });

  test('that cannot be written changes nothing but the time', async () => {
    const sources = await files();
    const content = contentOf(sources);
    const bytes = (made: MadePictures) => made.files.map((file) => [file.path, bytesOf(file)]);
    /** No folder can be created below a file, just as on a full disk. */
    const noFolder = join(content, 'media', 'a.jpg');
    const without = await makePictures(images(sources), content, noFolder);
    const kept = await makePictures(images(sources), content, temporaryFolder());
    expect(without.pictures).toEqual(kept.pictures);
    expect(bytes(without)).toEqual(bytes(kept));
    expect(without.files.every((file) => 'bytes' in file)).toBe(true);
  });
});

describe('a file that was changed since it was read', () => {
  test.each<[string, (file: string) => void]>([
    ['other bytes', (file) => writeFileSync(file, 'khác')],
    ['as many other bytes', (file) => writeFileSync(file, readFileSync(file).fill(7, 99))],
    ['a link', (file) => (renameSync(file, `${file}.x`), symlinkSync(`${file}.x`, file))],
  ])('by %s is not published', async (_what, change) => {
    const sources = { 'a.jpg': await plain(300, 200).jpeg().toBuffer() };
    const content = contentOf(sources);
    change(join(content, 'media/a.jpg'));
    await expect(makePictures(images(sources), content, temporaryFolder())).rejects.toThrow(
      /đã đổi trong lúc dựng|ELOOP/u,
    );
  });
});
