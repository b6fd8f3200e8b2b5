import type { HtmlValue } from '../../src/html/html.ts';
import type { Kit } from '../kit.ts';
import type { StyleName } from '../styles/cascade.ts';
import type { PartName, PartViews } from './part-views.ts';

/** A part of pages: a function of its view, with the other parts and styles that it uses. */
export interface Part<Name extends PartName> {
  readonly uses: readonly PartName[];
  readonly styles: readonly StyleName[];
  /**
   * CSS that is in no file of this project; it comes last in the style sheets of pages with this
   * part.
   */
  readonly ownStyle?: string;
  readonly show: (view: PartViews[Name], kit: Kit<PartName>) => HtmlValue;
}

/** All parts; a station may replace each. */
export type PartTable = { readonly [Name in PartName]: Part<Name> };

interface PartNeeds<Used extends readonly PartName[]> {
  readonly uses?: Used;
  readonly styles?: readonly StyleName[];
  readonly ownStyle?: string;
}

/**
 * A part under one of the names in `PartViews`. It can use only the parts that it declares, because
 * a page's style sheet consists of the styles of the declared parts.
 */
export const part = <Name extends PartName, const Used extends readonly PartName[] = []>(
  _name: Name,
  { uses, styles = [], ownStyle }: PartNeeds<Used>,
  show: (view: PartViews[Name], kit: Kit<Used[number]>) => HtmlValue,
): Part<Name> => ({ uses: uses ?? [], styles, ...(ownStyle !== undefined && { ownStyle }), show });
