import { html, type Html } from '../../../src/html/html.ts';
import type { PageFrame } from '../../../src/site/page-frame.ts';
import type { LinkView } from '../../../src/site/link-view.ts';
import type { Kit } from '../../kit.ts';

/** A page that is printed as a sheet of paper: on the screen only a way back and a print button. */
export const sheetPage = (
  page: { readonly frame: PageFrame; readonly title: string; readonly back: LinkView; main: Html },
  { words, parts }: Kit<'documentHead' | 'skipLink'>,
): Html => {
  const { frame, title, back, main } = page;
  const { site, language } = frame;
  const scripts = site.scriptHref === undefined ? [] : [site.scriptHref];
  return html`<!doctype html>
<html lang="${language}">
${parts.documentHead({ frame, title, scripts })}
<body class="sheet-page">
${parts.skipLink()}
<nav class="sheet-tools" aria-label="${words.tools}">
<a href="${back.href}">${back.label}</a>
<button type="button" hidden data-needs-script data-print>${words.printSheet}</button>
</nav>
${main}
</body>
</html>
`;
};
