import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/**
 * The whole document around a page's own content. Ids contain `_`, which ids of headings never do.
 */
export const pageShell = part(
  'pageShell',
  {
    uses: [
      'closingNote',
      'documentHead',
      'emergencyNotes',
      'footer',
      'header',
      'previewNote',
      'skipLink',
    ],
  },
  ({ frame, title, breadcrumb, main, head, scripts = [] }, { parts }) => {
    const { site, language } = frame;
    const sources = [site.scriptHref, ...scripts].filter((source) => source !== undefined);
    return html`<!doctype html>
<html lang="${language}"${site.workerHref !== undefined && html` data-worker="${site.workerHref}"`}${site.emergencyHref !== undefined && html` data-emergencies="${site.emergencyHref}"`}>
${parts.documentHead({ frame, title, scripts: sources, more: head })}
<body>
${parts.skipLink()}
${parts.previewNote(site)}${parts.emergencyNotes(frame.emergencies)}${parts.header(frame)}
${parts.closingNote(site.closing)}${breadcrumb}
<main id="noi_dung" class="wrap" tabindex="-1">
${main}
</main>
${parts.footer(site)}
</body>
</html>
`;
  },
);
