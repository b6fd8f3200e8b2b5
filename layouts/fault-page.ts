import { html, styleElement, type Html } from '../src/html/html.ts';
import type { Words } from './words/words.ts';

/** What the page of faults is drawn with. */
export interface FaultPageLook {
  readonly language: string;
  readonly words: Words;
  readonly css: string;
}

/** What the preview shows in place of every page while the site cannot be built. */
export const faultPage = (
  report: string,
  { language, words, css }: FaultPageLook,
): Html => html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.faults}</title>
${styleElement(css)}
</head>
<body>
<main>
<h1>${words.faults}</h1>
<p>${words.faultsHelp}</p>
<pre class="faults">
${report.trim()}
</pre>
</main>
</body>
</html>
`;
