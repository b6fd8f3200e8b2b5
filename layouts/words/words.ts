import type { vi } from './vi/vi.ts';

/**
 * All words of the site itself in one language; `layouts/words/vi` is the model for other
 * languages.
 */
export type Words = Readonly<typeof vi>;
