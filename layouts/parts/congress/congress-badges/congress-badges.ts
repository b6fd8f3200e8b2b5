import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** What is said of a congress besides its status. */
export const congressBadges = part(
  'congressBadges',
  { uses: ['badge'] },
  ({ isPilot, isSlipped }, { words, parts }) =>
    html`${isPilot && parts.badge(words.pilot)}${isSlipped && parts.badge(words.slipped)}`,
);
