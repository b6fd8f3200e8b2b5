import { html, styleElement, type Html } from '../src/html/html.ts';
import { styleSheet } from './styles/style-sheet.ts';
import { text } from './words/vi/vi.ts';

/** What the preview shows in place of every page while the site cannot be built. */
export const faultPage = (report: string): Html => html`<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.faults}</title>
${styleElement(styleSheet)}
</head>
<body>
<main>
<h1>${text.faults}</h1>
<p>${text.faultsHelp}</p>
<pre class="faults">
${report.trim()}
</pre>
</main>
</body>
</html>
`;
