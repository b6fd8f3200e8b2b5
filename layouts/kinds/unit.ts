import { html, type Html } from '../../src/html/html.ts';
import type { UnitView } from '../../src/site/units/unit-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { congressList } from '../parts/congress/congress-list/congress-list.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { sectionArticles } from '../parts/lists/section-articles/section-articles.ts';
import { teaserList } from '../parts/lists/teaser-list/teaser-list.ts';
import { unitFacts } from '../parts/unit/unit-facts/unit-facts.ts';
import { namedLinks, unitLine } from '../parts/unit/unit-links.ts';
import { text } from '../words/vi/vi.ts';

/** A part of the page under a heading; none where it has nothing to show. */
const part = (id: string, heading: string, isThere: boolean, content: Html): Html | false =>
  isThere &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

/** What it was before: the newest articles of the units that it has come from, and the way to all of them. */
const before = ({ predecessors, predecessorArticles }: UnitView): Html | false =>
  part(
    'tien_than',
    text.articlesOfPredecessors(predecessors.length),
    predecessorArticles.length > 0,
    html`${teaserList(predecessorArticles)}
${linkList(namedLinks(predecessors).map(({ label, href }) => ({ label: text.allOf(label), href })))}`,
  );

const below = ({ children, formerChildren }: UnitView): Html => html`
${part('truc_thuoc', text.subordinateUnits, children.length > 0, linkList(namedLinks(children)))}${part('truc_thuoc_cu', text.formerSubordinateUnits, formerChildren.length > 0, linkList(namedLinks(formerChildren)))}`;

export const unit = (view: UnitView): Html =>
  pageShell(view, {
    title: text.unitNamed(view.name, view.before),
    breadcrumb: breadcrumb(view.site, namedLinks(view.parent ? [view.parent] : []), view.name),
    main: html`<h1>${view.name}</h1>
${view.successors.length > 0 && html`<p class="standfirst">${text.nowIs} ${unitLine(view.successors)}</p>`}
${view.note !== undefined && html`<p class="standfirst">${view.note}</p>`}
<div class="columns">
<div class="column-main">
${part('dai_hoi', text.unitCongresses, view.congresses.length > 0, congressList(view.congresses))}${part('van_ban', text.documents, view.documents.length > 0, teaserList(view.documents))}${part('cac_bai', text.unitArticles, true, sectionArticles(view))}${before(view)}${below(view)}</div>
<div class="column-side">
${unitFacts(view)}
</div>
</div>`,
  });
