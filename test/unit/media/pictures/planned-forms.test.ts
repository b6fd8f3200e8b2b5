import { describe, expect, test } from 'vitest';
import sharp from 'sharp';
import { keptPicture } from '../../../../src/media/pictures/kept-picture.ts';
import { plannedForms } from '../../../../src/media/pictures/planned-forms.ts';
import { plain, temporaryFolder } from '../sample-pictures.ts';

const madeFrom = async (bytes: Uint8Array, name: string) => {
  const { copy, forms } = await keptPicture(bytes, { name, paper: '#fff' }, temporaryFolder());
  const { width, height } = copy;
  return { copy: { width, height }, forms };
};

const seeThrough = (width: number, height: number, alpha: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 4, background: { r: 9, g: 9, b: 9, alpha } } })
    .png()
    .toBuffer();

describe('the versions of a picture are known before any is encoded', () => {
  test.each([
    [1, 1],
    [359, 11],
    [450, 3],
    [451, 3],
    [720, 1],
    [721, 61],
    [1001, 67],
    [33, 1777],
    [2049, 13],
  ])('of %i by %i points', async (width, height) => {
    const bytes = await plain(width, height).jpeg({ quality: 20 }).toBuffer();
    expect(await plannedForms(bytes)).toEqual(await madeFrom(bytes, 'anh.jpg'));
  });

  test('of one that a phone has turned', async () => {
    const bytes = await plain(91, 533).jpeg().withMetadata({ orientation: 6 }).toBuffer();
    expect(await plannedForms(bytes)).toEqual(await madeFrom(bytes, 'anh.jpg'));
  });

  test.each([
    ['is transparent', 0.5, 'png'],
    ['has an alpha channel and hides nothing', 1, 'jpeg'],
  ])('of one that %s', async (_name, alpha, format) => {
    const bytes = await seeThrough(400, 31, alpha);
    const planned = await plannedForms(bytes);
    expect(planned.forms.at(-1)).toMatchObject({ format });
    expect(planned).toEqual(await madeFrom(bytes, 'anh.png'));
  });

  test('of one that moves: its copy', async () => {
    const frames = await Promise.all(
      ['#f00', '#0f0'].map((colour) => plain(1801, 93, colour).png().toBuffer()),
    );
    const bytes = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer();
    const planned = await plannedForms(bytes);
    expect(planned.forms).toEqual([]);
    expect(planned).toEqual(await madeFrom(bytes, 'anh.gif'));
  });

  test('of bytes that are none: refused', async () => {
    await expect(plannedForms(Buffer.from('không phải ảnh'))).rejects.toThrow(
      /unsupported image format/u,
    );
  });
});
