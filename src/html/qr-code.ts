import { encode } from 'uqr';
import { html, type Html } from './html.ts';

/** The dark runs of a row: the first column of each, and its length. */
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

/** Readers support every mask; choosing the best of all eight takes seven times as long. */
const maskPattern = 0;

/**
 * The QR code (ISO/IEC 18004) of an address, as a drawing of unit squares. Level M tolerates
 * stains; the quiet zone is four units, as the standard requires.
 *
 * @param label the purpose of the code, for readers who cannot see it
 */
export const qrCode = (address: string, label: string): Html => {
  const { size, data } = encode(address, { ecc: 'M', border: 4, maskPattern });
  const path = data
    .flatMap((row, y) => runsIn(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return html`<svg viewBox="0 0 ${size} ${size}" role="img" aria-label="${label}"><path d="${path}"/></svg>`;
};
