/**
 * Every style of the site in the order of the cascade: later ones win. A style has the name of the
 * part or kind that it belongs to and is in the same folder; shared styles have names of their own.
 */
export const cascade = {
  base: 'styles/base.css',

  skipLink: 'parts/frame/skip-link/skip-link.css',
  siteNote: 'parts/frame/site-note/site-note.css',
  header: 'parts/frame/header/header.css',
  mainMenu: 'parts/frame/main-menu/main-menu.css',
  menu: 'parts/frame/menu/menu.css',
  textSize: 'parts/frame/text-size/text-size.css',
  breadcrumb: 'parts/frame/breadcrumb/breadcrumb.css',
  footer: 'parts/frame/footer/footer.css',

  columns: 'parts/text/columns/columns.css',
  badges: 'parts/text/badges/badges.css',
  fields: 'parts/text/fields.css',
  table: 'parts/text/table.css',
  prose: 'parts/text/prose/prose.css',
  box: 'parts/text/box.css',
  factBox: 'parts/text/fact-box/fact-box.css',
  factColumns: 'parts/text/fact-columns.css',

  teaserList: 'parts/lists/teaser-list/teaser-list.css',
  linkColumns: 'parts/lists/link-columns.css',
  letterNav: 'parts/unit/letter-nav/letter-nav.css',
  pagination: 'parts/lists/pagination.css',
  onwards: 'parts/lists/onwards.css',
  browse: 'parts/lists/browse.css',
  searchForm: 'parts/search/search-form/search-form.css',

  progressBoard: 'parts/congress/progress-board/progress-board.css',
  statusSign: 'parts/congress/status-sign/status-sign.css',
  congressQuotes: 'parts/congress/congress-record/congress-quotes.css',
  congressSteps: 'parts/congress/congress-record/congress-steps.css',
  congressPapers: 'parts/congress/congress-record/congress-papers.css',
  congressGoals: 'parts/congress/congress-record/congress-goals.css',
  congressTally: 'parts/congress/congress-tally/congress-tally.css',
  appointments: 'parts/unit/appointments/appointments.css',
  unitCongresses: 'parts/congress/unit-congresses/unit-congresses.css',

  leadImage: 'parts/article/lead-image/lead-image.css',
  byline: 'parts/article/byline/byline.css',
  audio: 'parts/article/audio/audio.css',
  corrections: 'parts/article/corrections/corrections.css',
  articleTools: 'parts/article/article-tools/article-tools.css',
  printedFrom: 'parts/article/printed-from.css',
  relatedList: 'parts/article/related-list/related-list.css',

  article: 'kinds/article.css',
  home: 'kinds/home.css',
  noticeSheet: 'kinds/notice-sheet.css',
  weekSheet: 'kinds/week-sheet.css',
  announcerScript: 'kinds/announcer-script.css',
  search: 'kinds/search.css',
  radio: 'kinds/radio.css',
  radioSheet: 'kinds/radio-sheet.css',
  comparisons: 'kinds/comparisons.css',
  organization: 'kinds/organization.css',
  faultPage: 'fault-page.css',

  print: 'styles/print.css',
} as const;

export type StyleName = keyof typeof cascade;

/** The styles of every page; the theme's tokens come before them. */
export const commonStyles: readonly StyleName[] = ['base', 'print'];
