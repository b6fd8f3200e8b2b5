import { html, styleElement, type Html } from '../src/html/html.ts';
import type { PageFrame } from '../src/site/frame.ts';
import { footer } from './parts/footer.ts';
import { header } from './parts/header.ts';
import { styleSheet } from './styles/style-sheet.ts';
import { text } from './text.ts';

/** What a layout hands to the shell around its page. */
export interface ShellContent {
  /** The page's own title; absent on the home page, which bears the site's name. */
  readonly title?: string;
  readonly breadcrumb?: Html;
  readonly main: Html;
}

/** The whole document around a page's own content. Ids hold `_`, which no heading's id does. */
export const pageShell = (
  frame: PageFrame,
  { title, breadcrumb, main }: ShellContent,
): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title === undefined ? frame.site.name : `${title} | ${frame.site.name}`}</title>
<meta name="description" content="${frame.description}">
${frame.canonical !== undefined && html`<link rel="canonical" href="${frame.canonical}">\n`}${!frame.isIndexed && html`<meta name="robots" content="noindex">\n`}<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${styleElement(styleSheet)}
</head>
<body>
<a class="skip-link" href="#noi_dung">${text.skipToContent}</a>
${frame.site.isPreview && html`<p class="preview-note">${text.preview}</p>\n`}${header(frame)}
${breadcrumb}
<main id="noi_dung" tabindex="-1">
${main}
</main>
${footer(frame.site)}
</body>
</html>
`;
