import { createHash } from 'node:crypto';
import type { Layout, TextLayout } from '../../layouts/layout.ts';
import type { Station } from '../../layouts/station.ts';
import { sheetOf } from '../../layouts/styles/sheet-of.ts';
import { textSizeScriptHash } from '../html/text-size-script.ts';
import type { PageKind } from '../site/page-kinds.ts';
import { pageLayouts } from './page-layouts.ts';

/** The style sheet of a kind of page. */
export interface PageSheet {
  readonly css: string;
  /** `sha256-…`, the form for a policy. */
  readonly hash: string;
}

const hashOf = (css: string): string =>
  `sha256-${createHash('sha256').update(css).digest('base64')}`;

const made = new WeakMap<Station, ReadonlyMap<PageKind, PageSheet>>();

/** The layouts of the kinds with HTML documents. */
const documentLayouts = (): readonly (readonly [PageKind, Layout<never>])[] =>
  (Object.entries(pageLayouts) as [PageKind, Layout<never> | TextLayout<never>][]).flatMap(
    ([kind, layout]) => ('showText' in layout ? [] : [[kind, layout]]),
  );

/**
 * The style sheets of all kinds with HTML documents, from a station's theme and parts; computed
 * once for each station.
 */
export const pageSheets = (station: Station): ReadonlyMap<PageKind, PageSheet> => {
  const known = made.get(station);
  if (known) return known;
  const sheets = new Map(
    documentLayouts().map(([kind, layout]) => {
      const css = sheetOf(layout, station);
      return [kind, { css, hash: hashOf(css) }];
    }),
  );
  made.set(station, sheets);
  return sheets;
};

/** The inputs of a station's style sheets other than the program, as JSON. */
export const sheetSources = ({ theme, parts }: Pick<Station, 'theme' | 'parts'>): unknown => [
  theme,
  Object.entries(parts).map(([name, { uses, styles, ownStyle = '' }]) => [
    name,
    uses,
    styles,
    ownStyle,
  ]),
];

/** Reuses style sheets that were made earlier from the same inputs. */
export const takeSheets = (
  station: Station,
  sheets: readonly (readonly [PageKind, PageSheet])[],
): void => {
  made.set(station, new Map(sheets));
};

/** The hashes of inline scripts, for the policy of every page. */
export const inlineScriptHashes: readonly string[] = [textSizeScriptHash];
