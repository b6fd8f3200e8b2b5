import type { ReviewStep } from '../content/schema/review-schema.ts';

/** The changes that add a step to the review of an article. */
export const stepNames = {
  send: 'gui-duyet',
  takeBack: 'rut-ve',
  return: 'tra-lai',
  approve: 'duyet',
} as const satisfies Readonly<Record<string, ReviewStep['step']>>;

/** All that may be done with an article on its way to the site and off it again. */
export const reviewChanges = [
  'send',
  'takeBack',
  'return',
  'approve',
  'publish',
  'draft',
  'correct',
  'withdraw',
] as const;

export type ReviewChange = (typeof reviewChanges)[number];

/** What may be done next with an article; the first is the one that usually comes. */
export type OfferedChanges = readonly ReviewChange[];
