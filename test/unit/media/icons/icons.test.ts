import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SiteFile } from '../../../../src/url/site-file.ts';
import { makeIcons, manifestIcons } from '../../../../src/media/icons/icons.ts';
import { sitePaths } from '../../../../src/url/site-path.ts';

const bytesOf = (icons: readonly SiteFile[], path: string): Buffer => {
  const icon = icons.find((output) => output.path === path);
  return icon && 'bytes' in icon ? Buffer.from(icon.bytes) : Buffer.alloc(0);
};

const mark = {
  drawing: '<path stroke="currentColor" d="M99 99h300v300"/>',
  colour: '#fff',
  ground: '#a3161b',
};
const red = [0xa3, 0x16, 0x1b];

test('every icon that pages and manifest name is made, in the stated size', async () => {
  const icons = await makeIcons(mark);
  expect(icons).toHaveLength(5);
  const named = [
    ...manifestIcons.map(({ path, sizes }) => ({ path, sizes: sizes.replace('any', '512x512') })),
    { path: sitePaths.touchIcon, sizes: '180x180' },
  ];
  for (const { path, sizes } of named) {
    const { format, width, height } = await sharp(bytesOf(icons, path)).metadata();
    expect([path, `${width}x${height}`]).toEqual([path, sizes]);
    expect([path, format]).toEqual([path, path.endsWith('.svg') ? 'svg' : 'png']);
  }
});

test('the drawing is small, without script or outside address', async () => {
  const drawing = bytesOf(await makeIcons(mark), sitePaths.svgIcon).toString();
  expect(drawing.length).toBeLessThan(1000);
  expect(drawing.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/script|href|http|style/u);
});

test('what a mask may cut off is plain red', async () => {
  const masked = manifestIcons.find(({ purpose }) => purpose === 'maskable');
  const { data, info } = await sharp(bytesOf(await makeIcons(mark), masked?.path ?? ''))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const outside: number[][] = [];
  for (let y = 0; y < info.height; y += 4) {
    for (let x = 0; x < info.width; x += 4) {
      const at = (y * info.width + x) * info.channels;
      if (Math.hypot(x - 256, y - 256) > 205) outside.push([...data.subarray(at, at + 3)]);
    }
  }
  expect(outside.length).toBeGreaterThan(1000);
  expect(outside.filter((colour) => String(colour) !== String(red))).toEqual([]);
});

test('icons are the same in every run', async () => {
  expect(await makeIcons(mark)).toEqual(await makeIcons(mark));
});
