import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

/**
 * The emergencies that are on air, above everything else of a page of the day. The script of every
 * page removes them at their ends and shows the same on other pages.
 */
export const emergencyNotes = part(
  'emergencyNotes',
  { styles: ['siteNote'] },
  (emergencies, { words: { outputs } }) =>
    emergencies.length > 0 &&
    html`${emergencies.map(
      ({ title, text, href, until, isSample }) =>
        html`<section class="site-note" aria-label="${outputs.emergency}" data-until="${until.iso}"><div class="wrap"><p><strong><a href="${href}">${outputs.emergency}: ${isSample ? outputs.sampleTitle(title) : title}</a></strong>, ${outputs.emergencyUntil} ${date(until)}</p>${text !== undefined && html`<p>${text}</p>`}</div></section>
`,
    )}`,
);
