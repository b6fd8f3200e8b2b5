import type { Answer } from '../resident-site/answer.ts';

/** The response for an address. */
export type Sent = Answer | { readonly kind: 'fault'; readonly page: string };
