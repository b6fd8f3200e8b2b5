/*
 * Files beside pages that readers' programs remember: feeds and podcasts that they subscribe to, and
 * what a podcast names for each episode. They come and go with their page; whoever has such an address
 * is led on.
 */

const subscribed = String.raw`atom\.xml|feed\.json|podcast\.xml`;
const ofEpisodes = String.raw`loi-doc\.txt|loi-doc\.vtt|cac-muc\.json`;

const lasting = new RegExp(String.raw`/(?:${subscribed}|${ofEpisodes})$|\.ics$`, 'u');

/** Whether a file is a feed, a podcast, a calendar, or belongs to an episode of a podcast. */
export const isLastingFile = (path: string): boolean => lasting.test(path);
