import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';
import { congressStanding } from '../congress-standing.ts';

/** A congress in one line: its link, status and time. */
export const congressLine = part(
  'congressLine',
  { uses: ['congressBadges'] },
  (congress, { words, parts }) =>
    html`<a href="${congress.href}">${congress.label}</a> <span class="faint">${congressStanding(congress, words)}</span>${parts.congressBadges(congress)}`,
);
