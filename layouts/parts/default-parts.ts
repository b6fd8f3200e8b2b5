import { articleFacts } from './article/article-facts/article-facts.ts';
import { articleTools } from './article/article-tools/article-tools.ts';
import { quickTools } from './article/article-tools/quick-tools.ts';
import { attachments } from './article/attachments/attachments.ts';
import { audio } from './article/audio/audio.ts';
import { byline } from './article/byline/byline.ts';
import { corrections } from './article/corrections/corrections.ts';
import { leadImage } from './article/lead-image/lead-image.ts';
import { relatedList } from './article/related-list/related-list.ts';
import { congressBadges } from './congress/congress-badges/congress-badges.ts';
import { congressFacts } from './congress/congress-facts/congress-facts.ts';
import { congressLine } from './congress/congress-line/congress-line.ts';
import { congressQuotes } from './congress/congress-record/congress-quotes.ts';
import { congressGoals } from './congress/congress-record/congress-goals.ts';
import { congressPapers } from './congress/congress-record/congress-papers.ts';
import { congressSources } from './congress/congress-record/congress-sources.ts';
import { congressSteps } from './congress/congress-record/congress-steps.ts';
import { congressTally } from './congress/congress-tally/congress-tally.ts';
import { statusSign } from './congress/status-sign/status-sign.ts';
import { progressBoard } from './congress/progress-board/progress-board.ts';
import { officialDocumentFacts } from './official-document/official-document-facts/official-document-facts.ts';
import { officialDocumentValidity } from './official-document/official-document-validity/official-document-validity.ts';
import { breadcrumb } from './frame/breadcrumb/breadcrumb.ts';
import { documentHead } from './frame/document-head/document-head.ts';
import { footer } from './frame/footer/footer.ts';
import { header } from './frame/header/header.ts';
import { mainMenu } from './frame/main-menu/main-menu.ts';
import { menu } from './frame/menu/menu.ts';
import { otherLanguage } from './frame/other-language/other-language.ts';
import { pageShell } from './frame/page-shell/page-shell.ts';
import { closingNote } from './frame/site-note/closing-note.ts';
import { emergencyNotes } from './frame/site-note/emergency-notes.ts';
import { previewNote } from './frame/site-note/preview-note.ts';
import { skipLink } from './frame/skip-link/skip-link.ts';
import { textSize } from './frame/text-size/text-size.ts';
import { linkList } from './lists/link-list/link-list.ts';
import { periodList } from './lists/period-list/period-list.ts';
import { sectionArticles } from './lists/section-articles/section-articles.ts';
import { teaserList } from './lists/teaser-list/teaser-list.ts';
import { oneStopFacts } from './office/one-stop-facts/one-stop-facts.ts';
import { searchForm } from './search/search-form/search-form.ts';
import { badge, badges } from './text/badges/badges.ts';
import { columns } from './text/columns/columns.ts';
import { factBox } from './text/fact-box/fact-box.ts';
import { prose, sheetText } from './text/prose/prose.ts';
import { appointments } from './unit/appointments/appointments.ts';
import { letterNav } from './unit/letter-nav/letter-nav.ts';
import { unitCongresses } from './congress/unit-congresses/unit-congresses.ts';
import { contacts } from './unit/contacts/contacts.ts';
import { tasks } from './unit/tasks/tasks.ts';
import { unitFilter } from './unit/unit-filter/unit-filter.ts';
import { unitFacts } from './unit/unit-facts/unit-facts.ts';
import type { PartTable } from './part.ts';

/** This project's version of every part. */
export const defaultParts: PartTable = {
  pageShell,
  documentHead,
  skipLink,
  previewNote,
  emergencyNotes,
  header,
  mainMenu,
  textSize,
  menu,
  closingNote,
  breadcrumb,
  footer,
  otherLanguage,
  badge,
  badges,
  prose,
  sheetText,
  columns,
  factBox,
  articleFacts,
  articleTools,
  quickTools,
  attachments,
  audio,
  byline,
  corrections,
  leadImage,
  relatedList,
  linkList,
  periodList,
  sectionArticles,
  teaserList,
  congressBadges,
  congressFacts,
  congressLine,
  congressQuotes,
  congressPapers,
  congressGoals,
  appointments,
  congressSources,
  congressSteps,
  congressTally,
  statusSign,
  progressBoard,
  officialDocumentFacts,
  officialDocumentValidity,
  unitCongresses,
  unitFacts,
  unitFilter,
  tasks,
  contacts,
  letterNav,
  oneStopFacts,
  searchForm,
};
