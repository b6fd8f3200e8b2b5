import type { PartTable } from '../parts/part.ts';
import type { Station } from '../station.ts';
import type { PartName } from '../parts/part-views.ts';
import type { StyleName } from './cascade.ts';
import { styleSheet } from './style-sheet.ts';

/** A layout or a part: it has its own styles and uses parts. */
export interface Styled {
  readonly uses: readonly PartName[];
  readonly styles: readonly StyleName[];
}

/** The parts of a layout and their parts, each once. */
export const partsOf = ({ uses }: Pick<Styled, 'uses'>, table: PartTable): Set<PartName> => {
  const found = new Set<PartName>();
  const add = (name: PartName): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const inner of table[name].uses) add(inner);
  };
  for (const name of uses) add(name);
  return found;
};

/** The style sheet of the pages of a layout: its own styles and those of all its parts. */
export const sheetOf = (layout: Styled, station: Pick<Station, 'parts' | 'theme'>): string => {
  const table = station.parts;
  const parts = [...partsOf(layout, table)].map((name) => table[name]);
  const names = [layout, ...parts].flatMap(({ styles }) => styles);
  return styleSheet(station.theme, names, parts.map(({ ownStyle = '' }) => ownStyle).join('\n'));
};
