import { html, type Html } from '../../src/html/html.ts';
import type { CongressView } from '../../src/site/congresses/congress-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { consultationWhen } from '../parts/congress/consultation-when.ts';
import { congressStanding } from '../parts/congress/congress-standing.ts';

const articles = (
  teasers: CongressView['articles'],
  { words, parts }: Kit<'teaserList'>,
): Html => html`<section aria-labelledby="cac_bai">
<h2 id="cac_bai">${words.congressArticles}</h2>
${teasers.length > 0 ? parts.teaserList(teasers) : html`<p class="empty">${words.noArticles}</p>`}
</section>`;

const officialDocuments = (
  teasers: CongressView['officialDocuments'],
  { words, parts }: Kit<'teaserList'>,
): Html | false =>
  teasers.length > 0 &&
  html`<section aria-labelledby="van_ban">
<h2 id="van_ban">${words.officialDocuments}</h2>
${parts.teaserList(teasers)}
</section>`;

const consultations = ({ consultations: all }: CongressView, { words }: Kit): Html | false =>
  all.length > 0 &&
  html`<section aria-labelledby="gop_y">
<h2 id="gop_y">${words.consultation}</h2>
<ul class="links">
${all.map((each) => html`<li><a href="${each.href}">${each.label}</a> <span class="faint">${consultationWhen(each, words)}</span></li>\n`)}</ul>
</section>`;

const papers = (
  { papers: { before } }: CongressView,
  { words, parts }: Kit<'congressPapers'>,
): Html | false =>
  before.length > 0 &&
  html`<section aria-labelledby="van_kien">
<h2 id="van_kien">${words.congressPapers}</h2>
${parts.congressPapers(before)}
</section>`;

/** The resolution with its goals, and what became of them. */
const decisions = (
  { papers: { after }, goals }: CongressView,
  { words, parts }: Kit<'congressPapers' | 'congressGoals'>,
): Html | false =>
  after.length + goals.length > 0 &&
  html`<section aria-labelledby="nghi_quyet">
<h2 id="nghi_quyet">${words.congressDecisions(after.length > 0, goals.length > 0)}</h2>
${parts.congressPapers(after)}
${parts.congressGoals(goals)}
</section>`;

const neighbours = (
  { before, after }: CongressView,
  { words, parts }: Kit<'congressLine'>,
): Html | false =>
  (before ?? after) !== undefined &&
  html`<nav class="onwards" aria-label="${words.otherCongresses}">
${before && html`<p>${words.congressBefore} ${parts.congressLine(before)}</p>`}
${after && html`<p>${words.congressAfter} ${parts.congressLine(after)}</p>`}
</nav>`;

type RecordPart =
  | 'attachments'
  | 'congressGoals'
  | 'congressLine'
  | 'congressPapers'
  | 'congressQuotes'
  | 'congressSources'
  | 'congressSteps'
  | 'teaserList';

const record = (view: CongressView, kit: Kit<RecordPart>): Html => {
  const { parts } = kit;
  return html`<div class="column-main">
${view.note !== undefined && html`<p>${view.note}</p>`}
${parts.congressSteps(view)}
${consultations(view, kit)}
${papers(view, kit)}
${parts.congressQuotes(view.figures)}
${decisions(view, kit)}
${parts.attachments(view.attachments)}
${officialDocuments(view.officialDocuments, kit)}
${articles(view.articles, kit)}
${parts.congressSources(view.sources)}
${neighbours(view, kit)}
</div>`;
};

export const congress = layout(
  {
    uses: [
      'attachments',
      'breadcrumb',
      'columns',
      'congressBadges',
      'congressFacts',
      'congressGoals',
      'congressLine',
      'congressPapers',
      'congressQuotes',
      'congressSources',
      'congressSteps',
      'pageShell',
      'teaserList',
    ],
    styles: ['onwards'],
  },
  (view: CongressView, kit) => {
    const { words, parts } = kit;
    const { site, name, unit } = view;
    return parts.pageShell({
      frame: view,
      title: name,
      breadcrumb: parts.breadcrumb({ site, above: unit ? [unit] : [], here: name }),
      main: html`<h1>${name}</h1>
<p class="standfirst">${congressStanding(view, words)}${parts.congressBadges(view)}</p>
${parts.columns({ main: record(view, kit), side: parts.congressFacts(view) })}`,
    });
  },
);
