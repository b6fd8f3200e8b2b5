import { encode } from 'uqr';

/** A QR code (ISO/IEC 18004) as one path of unit squares, in a square of `size` units. */
export interface QrCodeView {
  readonly size: number;
  readonly path: string;
}

/** The dark runs of a row: the column of each and its length. */
const runsIn = (row: readonly boolean[]): (readonly [from: number, length: number])[] => {
  const runs: [number, number][] = [];
  for (const [column, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === column) last[1] += 1;
    else runs.push([column, 1]);
  }
  return runs;
};

/** The code of an address. Level M stands a stain; the quiet zone is four units, as the norm asks. */
export const qrCodeView = (address: string): QrCodeView => {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return { size, path };
};
