import { html, styleElement, type Html } from '../src/html/html.ts';
import { wordsIn, type Station } from './station.ts';
import { styleSheet } from './styles/style-sheet.ts';
import type { Words } from './words/words.ts';

/** The inputs of the fault page. */
export interface FaultPageLook {
  readonly language: string;
  readonly words: Words;
  readonly css: string;
}

/**
 * The look of a station's own pages.
 *
 * @throws RangeError if the station has no words in the language
 */
export const faultPageLook = (station: Station, language: string): FaultPageLook => ({
  language,
  words: wordsIn(language, station),
  css: styleSheet(station.theme, ['faultPage']),
});

/** The page that the preview shows in place of every page while the site cannot be built. */
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
