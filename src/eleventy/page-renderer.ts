import type { Kit, PageHead } from '../../layouts/kit.ts';
import type { Layout, TextLayout } from '../../layouts/layout.ts';
import { bindParts } from '../../layouts/parts/bind-parts.ts';
import type { PartName } from '../../layouts/parts/part-views.ts';
import { wordsIn, type Station } from '../../layouts/station.ts';
import { html } from '../html/html.ts';
import { unbrokenRanges } from '../html/unbroken-ranges.ts';
import { textSizeScriptHash } from '../html/text-size-script.ts';
import { metaPolicy } from '../security/content-policy.ts';
import type { SoundHost } from '../url/sound-address.ts';
import type { PageKind, PageViews } from '../site/page-kinds.ts';
import { pageLayouts } from './page-layouts.ts';
import { pageSheets } from './page-sheets.ts';

type AnyView = PageViews[PageKind];

/** The whole text of a page, from its view. */
export type RenderPage = (page: { readonly kind: PageKind; readonly view: AnyView }) => string;

type AnyLayout = Layout<AnyView> | TextLayout<AnyView>;

/** A plain text has no head and ignores this. */
const noHead: PageHead = { css: '', policy: '', themeColour: '' };

const headOf = (kind: PageKind, soundHost: SoundHost | undefined, station: Station): PageHead => {
  const sheet = pageSheets(station).get(kind);
  if (!sheet) return noHead;
  return {
    css: sheet.css,
    policy: metaPolicy({
      styleHashes: [sheet.hash],
      scriptHashes: [textSizeScriptHash],
      soundHost,
    }),
    themeColour: station.theme.colours.light.band,
  };
};

/**
 * Pages in the look of a station: each by the layout of its kind, in the words of its language,
 * under a policy that allows only the style sheet of its kind, and the host of its own sounds.
 *
 * @throws RangeError when it renders a page in a language without words of the station
 */
export const pageRenderer = (station: Station): RenderPage => {
  const kits = new Map<string, Kit<PartName>>();
  const kitFor = (kind: PageKind, view: AnyView): Kit<PartName> => {
    const { language } = view;
    const soundHost = 'soundHost' in view ? view.soundHost : undefined;
    const key = `${kind} ${language} ${soundHost ?? ''}`;
    const known = kits.get(key);
    if (known) return known;
    const words = wordsIn(language, station);
    const kit = bindParts(station.parts, { words, head: headOf(kind, soundHost, station) });
    kits.set(key, kit);
    return kit;
  };
  return ({ kind, view }) => {
    const layout = pageLayouts[kind] as AnyLayout;
    const kit = kitFor(kind, view);
    return 'showText' in layout
      ? layout.showText(view, kit)
      : unbrokenRanges(String(html`${layout.show(view, kit)}`));
  };
};
