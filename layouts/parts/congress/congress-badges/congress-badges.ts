import { html } from '../../../../src/html/html.ts';
import { part } from '../../part.ts';

/** Labels of a congress in addition to its status. */
export const congressBadges = part(
  'congressBadges',
  { uses: ['badge'] },
  ({ isPilot, isSlipped }, { words, parts }) =>
    html`${isPilot && parts.badge(words.pilot)}${isSlipped && parts.badge(words.slipped)}`,
);
