import type { Kit } from '../../layouts/kit.ts';
import type { Layout, TextLayout } from '../../layouts/layout.ts';
import { bindParts } from '../../layouts/parts/bind-parts.ts';
import type { PartName } from '../../layouts/parts/part-views.ts';
import { wordsIn, type Station } from '../../layouts/station.ts';
import { styleSheet } from '../../layouts/styles/style-sheet.ts';
import { html } from '../html/html.ts';
import type { PageKind, PageViews } from '../site/page-kinds.ts';
import { pageLayouts } from './page-layouts.ts';

type AnyView = PageViews[PageKind];

/** The whole text of a page that shows a view. */
export type RenderPage = (page: { readonly kind: PageKind; readonly view: AnyView }) => string;

type AnyLayout = Layout<AnyView> | TextLayout<AnyView>;

/**
 * Pages as a station shows them: each by the layout of its kind, in the words of its language.
 *
 * @throws RangeError when rendering a page in a language that the station has no words of
 */
export const pageRenderer = (station: Station): RenderPage => {
  const kits = new Map<string, Kit<PartName>>();
  const kitFor = (language: string): Kit<PartName> => {
    const known = kits.get(language);
    if (known) return known;
    const kit = bindParts(station.parts, {
      words: wordsIn(language, station),
      head: { css: styleSheet, themeColour: '#8f1217' },
    });
    kits.set(language, kit);
    return kit;
  };
  return ({ kind, view }) => {
    const layout = pageLayouts[kind] as AnyLayout;
    const kit = kitFor(view.language);
    return 'showText' in layout
      ? layout.showText(view, kit)
      : String(html`${layout.show(view, kit)}`);
  };
};
