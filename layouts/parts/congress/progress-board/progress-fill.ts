import { html, type Html } from '../../../../src/html/html.ts';
import type { ChartBar } from '../../../../src/site/congresses/progress-chart.ts';

type Status = ChartBar['status'];

/** Full, hatched, empty or dotted; the edge of what is only expected is broken. Never colour alone. */
const looks: Readonly<
  Record<Status, { readonly fill: 'full' | 'gach' | 'cham' | 'none'; readonly isBroken: boolean }>
> = {
  'da-hoan-thanh': { fill: 'full', isBroken: false },
  'dang-dien-ra': { fill: 'gach', isBroken: false },
  'da-an-dinh': { fill: 'none', isBroken: false },
  'du-kien': { fill: 'none', isBroken: true },
  'tam-dung': { fill: 'cham', isBroken: false },
  hoan: { fill: 'cham', isBroken: true },
};

/** The patterns of a drawing. @param drawing begins their ids */
export const patterns = (drawing: string): Html => html`<defs>
<pattern id="${drawing}_gach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="3" height="6" fill="currentColor"/></pattern>
<pattern id="${drawing}_cham" width="6" height="6" patternUnits="userSpaceOnUse"><circle cx="3" cy="3" r="1.5" fill="currentColor"/></pattern>
</defs>`;

/** A bar in the look of its status. */
export const bar = ({ status, x, y, width, height }: ChartBar, drawing: string): Html => {
  const { fill, isBroken } = looks[status];
  const paint =
    fill === 'full' ? 'currentColor' : fill === 'none' ? fill : `url(#${drawing}_${fill})`;
  return html`<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${paint}" stroke="currentColor" stroke-width="1.5"${isBroken && html` stroke-dasharray="4 3"`}/>\n`;
};
