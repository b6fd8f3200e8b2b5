import { parse } from 'node-html-parser';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/html/qr-code.ts';

const address =
  'https://ban-tin-dai-hoi.example/2020/03/nhung-kinh-nghiem-rut-ra-tu-dai-hoi-diem-dang-bo-co-so/';

/** The unit squares that a path of runs makes dark. */
const squaresOf = (path: string): Set<string> =>
  new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)].flatMap(([, x, y, length]) =>
      Array.from({ length: Number(length) }, (_, index) => `${Number(x) + index},${y}`),
    ),
  );

test('the drawing has the dark squares of the code and no others, within a quiet zone of four', () => {
  const { size, data } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 });
  const drawing = parse(String(qrCode(address, 'Quét mã')));
  const dark = data.flatMap((row, y) =>
    row.flatMap((isDark, x) => (isDark ? [`${x + 4},${y + 4}`] : [])),
  );
  expect(squaresOf(drawing.querySelector('path')?.getAttribute('d') ?? '')).toEqual(new Set(dark));
  expect(drawing.querySelector('svg')?.getAttribute('viewBox')).toBe(`0 0 ${size + 8} ${size + 8}`);
});

test('it says what it is for', () => {
  const drawing = parse(String(qrCode(address, 'Quét "mã"')));
  expect(drawing.querySelector('svg[role=img]')?.getAttribute('aria-label')).toBe('Quét "mã"');
});
