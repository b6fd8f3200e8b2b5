import type { Words } from '../words.ts';

/**
 * The words around the pages in English. Only what such a page shows: a test renders them and finds
 * no Vietnamese word.
 */
const english = {
  skipToContent: 'Skip to main content',
  textSize: 'Text size',
  textSizes: { vua: 'Medium', lon: 'Large', 'rat-lon': 'Extra large' },
  feed: 'News feed in Vietnamese (RSS/Atom)',
  home: 'Home',
  mainMenu: 'Main menu',
  moreInMenu: 'More',
  footerMenu: 'Footer menu',
  breadcrumb: 'Breadcrumb',
  preview: 'Preview, not published.',
  closed: 'This site is closed',
  closedFrom: 'This site has not been updated since',
  successors: 'Continued at:',
  owner: 'Owner:',
  responsible: 'Responsible for the content:',
  siteMap: 'Site map (in Vietnamese)',
  searchButton: 'Search',
  openGraphLocale: 'en_GB',
} as const satisfies Partial<Words>;

/** The words of a language with those of pages in English in place of its own. */
export const englishOver = (words: Words): Words => ({
  ...words,
  ...english,
  badges: { ...words.badges, sample: 'Sample' },
  outputs: { ...words.outputs, sampleTitle: (title: string): string => `[Sample] ${title}` },
});

/** What the renderer adds to texts in English. */
export const englishLabels = {
  table: 'Table, scroll sideways to see all of it',
  footnotes: 'Notes',
  backToText: 'Back to the text',
};
