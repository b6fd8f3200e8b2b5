import type { Layout, TextLayout } from '../../../layouts/layout.ts';
import { bindParts } from '../../../layouts/parts/bind-parts.ts';
import type { PartName, PartViews } from '../../../layouts/parts/part-views.ts';
import { defaultStation } from '../../../layouts/station.ts';
import { vi } from '../../../layouts/words/vi/vi.ts';
import { html, type Html } from '../../../src/html/html.ts';

const head = { css: 'a{b:c}', policy: "default-src 'none'", themeColour: '#123456' };

/** This project's own words and parts. */
export const kit = bindParts(defaultStation.parts, { words: vi, head });

/** A layout as a function of its view alone. */
export const layoutOf =
  <View>(layout: Layout<View>) =>
  (view: View): Html =>
    html`${layout.show(view, kit)}`;

export const textLayoutOf =
  <View>({ showText }: TextLayout<View>) =>
  (view: View): string =>
    showText(view, kit);

/** A part as a function of its view alone. */
export const partOf =
  <Name extends PartName>(name: Name) =>
  (view: PartViews[Name]): Html =>
    html`${kit.parts[name](view)}`;
