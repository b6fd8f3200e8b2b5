import type { HtmlValue } from '../../src/html/html.ts';
import type { Kit, Parts } from '../kit.ts';
import type { PartTable } from './part.ts';
import type { PartName } from './part-views.ts';

/** Parts that need only their view: words and other parts are bound once. */
export const bindParts = (
  table: PartTable,
  { words, head }: Pick<Kit, 'words' | 'head'>,
): Kit<PartName> => {
  const parts: Partial<Record<PartName, (view: never) => HtmlValue>> = {};
  const kit: Kit<PartName> = { words, head, parts: parts as Parts<PartName> };
  for (const name of Object.keys(table) as PartName[]) {
    const { show } = table[name];
    parts[name] = (view) => show(view, kit);
  }
  return kit;
};
