import type { HtmlValue } from '../../src/html/html.ts';
import type { Kit } from '../kit.ts';
import type { StyleName } from '../styles/cascade.ts';
import type { PartName, PartViews } from './part-views.ts';

/** A part of pages: what it shows of its view, and which other parts and styles it is made of. */
export interface Part<Name extends PartName> {
  readonly uses: readonly PartName[];
  readonly styles: readonly StyleName[];
  /** CSS that no file of this project has; it comes last in the sheets of the pages with this part. */
  readonly ownStyle?: string;
  readonly show: (view: PartViews[Name], kit: Kit<PartName>) => HtmlValue;
}

/** All parts, each of which may be another than the usual one. */
export type PartTable = { readonly [Name in PartName]: Part<Name> };

interface PartNeeds<Used extends readonly PartName[]> {
  readonly uses?: Used;
  readonly styles?: readonly StyleName[];
  readonly ownStyle?: string;
}

/**
 * A part under one of the names in `PartViews`. Only those parts that it says it uses can be used:
 * a page's style sheet is made of the styles of the parts so named.
 */
export const part = <Name extends PartName, const Used extends readonly PartName[] = []>(
  _name: Name,
  { uses, styles = [], ownStyle }: PartNeeds<Used>,
  show: (view: PartViews[Name], kit: Kit<Used[number]>) => HtmlValue,
): Part<Name> => ({ uses: uses ?? [], styles, ...(ownStyle !== undefined && { ownStyle }), show });
