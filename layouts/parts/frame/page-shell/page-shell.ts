import { html, type Html } from '../../../../src/html/html.ts';
import type { PageFrame } from '../../../../src/site/page-frame.ts';
import { closingNote } from '../closing-note/closing-note.ts';
import { documentHead } from '../document-head/document-head.ts';
import { footer } from '../footer/footer.ts';
import { header } from '../header/header.ts';
import { text } from '../../../words/vi/vi.ts';

/** What a layout hands to the shell around its page. */
export interface ShellContent {
  /** The page's own title; absent on the home page, which bears the site's name. */
  readonly title?: string;
  readonly breadcrumb?: Html;
  readonly main: Html;
  /** What else stands in the head. */
  readonly head?: Html;
  /** Scripts of this kind of page, besides the one that every page has. */
  readonly scripts?: readonly (string | undefined)[];
}

/** The whole document around a page's own content. Ids hold `_`, which no heading's id does. */
export const pageShell = (
  frame: PageFrame,
  { title, breadcrumb, main, head, scripts = [] }: ShellContent,
): Html => {
  const { site } = frame;
  const sources = [site.scriptHref, ...scripts].filter((source) => source !== undefined);
  return html`<!doctype html>
<html lang="vi"${site.workerHref !== undefined && html` data-worker="${site.workerHref}"`}>
${documentHead(frame, title, sources, head)}
<body>
<a class="skip-link" href="#noi_dung">${text.skipToContent}</a>
${site.isPreview && html`<p class="site-note">${text.preview}</p>\n`}${header(frame)}
${closingNote(site.closing)}${breadcrumb}
<main id="noi_dung" tabindex="-1">
${main}
</main>
${footer(site)}
</body>
</html>
`;
};
