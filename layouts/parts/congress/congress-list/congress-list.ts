import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressLinkView } from '../../../../src/site/congresses/congress-links.ts';
import { congressBadges } from '../congress-badges/congress-badges.ts';
import { congressStanding } from '../congress-standing.ts';

/** A congress in one line: its link, how it stands and when. */
export const congressLine = (congress: CongressLinkView): Html =>
  html`<a href="${congress.href}">${congress.label}</a> <span class="faint">${congressStanding(congress)}</span>${congressBadges(congress)}`;

/** Congresses one below the other. */
export const congressList = (
  congresses: readonly CongressLinkView[],
): Html => html`<ul class="links">
${congresses.map((each) => html`<li>${congressLine(each)}</li>\n`)}</ul>`;
