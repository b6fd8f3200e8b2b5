import type { vi } from './vi/vi.ts';

/** All that the site itself says, in one language; `layouts/words/vi` is the model of every other. */
export type Words = Readonly<typeof vi>;
