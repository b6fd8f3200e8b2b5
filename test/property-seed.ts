import { configureGlobal } from 'fast-check';
import { inject } from 'vitest';

/**
 * Property tests try the same examples in every `npm test`, so that a red run always means that a
 * change broke something; `npm run test:long` tries new ones each time and prints their seed.
 */
if (!inject('isWhole')) configureGlobal({ seed: 20_200_306 });
