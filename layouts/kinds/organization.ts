import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type {
  ChartUnitView,
  OrganizationView,
} from '../../src/site/organization/organization-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { unitLine } from '../parts/unit/unit-links.ts';

type ChartKit = Kit<'contacts' | 'tasks'>;

const chartList = (units: readonly ChartUnitView[], kit: ChartKit): HtmlValue =>
  units.length > 0 &&
  html`<ul class="chart">
${units.map((each) => chartUnit(each, kit))}</ul>
`;

const chartUnit = (its: ChartUnitView, kit: ChartKit): Html => {
  const { words, parts } = kit;
  return html`<li><div class="chart-unit"><p class="chart-name">${unitLine([its.unit], words)}</p>
${
  its.offices.length > 0 &&
  html`<ul class="bare">
${its.offices.map(({ office, person }) => html`<li>${office}: <b>${person}</b></li>\n`)}</ul>
`
}${parts.tasks(its.tasks)}${parts.contacts(its.contacts)}</div>
${chartList(its.below, kit)}${its.others > 0 && html`<p class="faint">${words.otherUnitsBelow(its.others)}</p>\n`}</li>
`;
};

export const organization = layout(
  { uses: ['breadcrumb', 'contacts', 'pageShell', 'tasks'], styles: ['organization'] },
  (view: OrganizationView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.organization,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.organization }),
      main: html`<h1>${words.organization}</h1>
${chartList(view.chart, kit)}<p><a href="${view.unitIndexHref}">${words.allUnits}</a></p>`,
    });
  },
);
