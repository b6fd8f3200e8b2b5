import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { UnitView } from '../../src/site/units/unit-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks, unitLine } from '../parts/unit/unit-links.ts';

/** A section of the page under a heading; nothing if it is empty. */
const section = (id: string, heading: string, isThere: boolean, content: HtmlValue): Html | false =>
  isThere &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

/** The newest articles of the unit's predecessors, with links to all of their articles. */
const before = (
  { predecessors, predecessorArticles }: UnitView,
  { words, parts }: Kit<'linkList' | 'teaserList'>,
): Html | false => {
  const links = namedLinks(predecessors, words);
  return section(
    'tien_than',
    words.articlesOfPredecessors(predecessors.length),
    predecessorArticles.length > 0,
    html`${parts.teaserList(predecessorArticles)}
${parts.linkList(links.map(({ label, href }) => ({ label: words.allOf(label), href })))}`,
  );
};

const below = ({ children, formerChildren }: UnitView, { words, parts }: Kit<'linkList'>): Html => {
  const links = (units: UnitView['children']): HtmlValue =>
    parts.linkList(namedLinks(units, words));
  return html`
${section('truc_thuoc', words.subordinateUnits, children.length > 0, links(children))}${section('truc_thuoc_cu', words.formerSubordinateUnits, formerChildren.length > 0, links(formerChildren))}`;
};

type RecordPart =
  | 'appointments'
  | 'contacts'
  | 'tasks'
  | 'linkList'
  | 'sectionArticles'
  | 'teaserList'
  | 'unitCongresses';

const record = (view: UnitView, kit: Kit<RecordPart>): Html => {
  const { words, parts } = kit;
  const { congresses, officialDocuments } = view;
  return html`<div class="column-main">
${parts.unitCongresses(congresses)}${section('van_ban', words.officialDocuments, officialDocuments.length > 0, parts.teaserList(officialDocuments))}${section('cac_bai', words.unitArticles, true, parts.sectionArticles(view))}${section('nhiem_vu', words.tasks, view.tasks.length > 0, parts.tasks(view.tasks))}${section('lien_he', words.contacts, view.contacts.length > 0, parts.contacts(view.contacts))}${parts.appointments(view.appointments)}${before(view, kit)}${below(view, kit)}</div>`;
};

export const unit = layout(
  {
    uses: [
      'appointments',
      'breadcrumb',
      'columns',
      'contacts',
      'tasks',
      'linkList',
      'pageShell',
      'sectionArticles',
      'teaserList',
      'unitCongresses',
      'unitFacts',
    ],
  },
  (view: UnitView, kit) => {
    const { words, parts } = kit;
    const { site, name, parent, successors, note } = view;
    const above = namedLinks(parent ? [parent] : [], words);
    return parts.pageShell({
      frame: view,
      title: words.unitNamed(name, view.before, view.under),
      breadcrumb: parts.breadcrumb({ site, above, here: name }),
      main: html`<h1>${name}</h1>
${
  successors.length > 0 &&
  html`<p class="standfirst">${view.time === 'former' ? words.nowIs : words.willBe} ${unitLine(successors, words)}</p>`
}
${note !== undefined && html`<p class="standfirst">${note}</p>`}
${parts.columns({ main: record(view, kit), side: parts.unitFacts(view) })}`,
    });
  },
);
