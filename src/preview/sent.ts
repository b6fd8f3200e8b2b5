import type { Answer } from '../resident-site/answer.ts';

/** What is sent for an address. */
export type Sent = Answer | { readonly kind: 'fault'; readonly page: string };
