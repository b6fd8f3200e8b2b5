import type { HtmlValue } from '../src/html/html.ts';
import type { Kit } from './kit.ts';
import type { PartName } from './parts/part-views.ts';
import type { StyleName } from './styles/cascade.ts';

/** The layout of a page kind with HTML documents. */
export interface Layout<View> {
  readonly uses: readonly PartName[];
  /** The styles of its own markup, in addition to those of its parts. */
  readonly styles: readonly StyleName[];
  readonly show: (view: View, kit: Kit<PartName>) => HtmlValue;
}

/** The layout of a page kind with plain text. */
export interface TextLayout<View> {
  readonly showText: (view: View, kit: Pick<Kit, 'words'>) => string;
}

/** A layout made of parts; it can use only the parts that it names. */
export const layout = <View, const Used extends readonly PartName[]>(
  { uses, styles = [] }: { readonly uses: Used; readonly styles?: readonly StyleName[] },
  show: (view: View, kit: Kit<Used[number]>) => HtmlValue,
): Layout<View> => ({ uses, styles, show });

export const textLayout = <View>(
  showText: (view: View, kit: Pick<Kit, 'words'>) => string,
): TextLayout<View> => ({ showText });
