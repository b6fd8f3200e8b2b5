import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import { text } from '../../../words/vi/vi.ts';

type Badged = Pick<CongressView, 'isPilot' | 'isSlipped'>;

const badge = (words: string): Html => html` <span class="badge">${words}</span>`;

/** What is said of a congress besides its status. */
export const congressBadges = ({ isPilot, isSlipped }: Badged): Html =>
  html`${isPilot && badge(text.pilot)}${isSlipped && badge(text.slipped)}`;

/** The same in a word each, where the page has said it in full. */
export const pilotBadge = ({ isPilot }: Badged): Html | false =>
  isPilot && badge(text.pilotInTable);
export const slippedBadge = ({ isSlipped }: Badged): Html | false =>
  isSlipped && badge(text.slippedInTable);
