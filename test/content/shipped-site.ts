import type { SampleSite } from '../site/sample-sites.ts';

/** The content that the program is shipped with. */
export const shippedSite: SampleSite = [
  'the shipped content',
  'https://ban-tin-dai-hoi.example',
  () => Promise.resolve('content'),
];
