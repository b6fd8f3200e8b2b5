import { html, type Html } from '../../src/html/html.ts';
import type { UnitGroupView, UnitIndexView } from '../../src/site/units/unit-index-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { namedLinks, unitLine } from '../parts/unit/unit-links.ts';

const group = (
  { parent, total, units }: UnitGroupView,
  { words, parts }: Kit<'linkList'>,
): Html => html`<section${units.length > 0 && html` data-units`}>
<h2>${parent ? html`${words.unitsBelow} ${unitLine([parent], words)}` : words.unitsBelowNone}</h2>
<p class="count">${words.unitCount(total)}</p>
${units.length > 0 && html`<div class="link-columns">${parts.linkList(namedLinks(units, words))}</div>`}
</section>
`;

const others = (
  heading: string,
  units: UnitIndexView['former'],
  { words, parts }: Kit<'linkList'>,
): Html | false =>
  units.length > 0 &&
  html`<section data-units>
<h2>${heading}</h2>
<div class="link-columns">${parts.linkList(namedLinks(units, words))}</div>
</section>
`;

export const unitIndex = layout(
  {
    uses: ['breadcrumb', 'letterNav', 'linkList', 'pageShell', 'searchForm', 'unitFilter'],
    styles: ['linkColumns'],
  },
  (view: UnitIndexView, kit) => {
    const { words, parts } = kit;
    return parts.pageShell({
      frame: view,
      title: words.units,
      breadcrumb: parts.breadcrumb({ site: view.site, above: [], here: words.units }),
      main: html`<h1>${words.units}</h1>
${view.letters.length === 0 && html`<p class="empty">${words.noUnits}</p>`}
${parts.letterNav({ letters: view.letters, current: undefined })}
${view.filterScriptHref !== undefined && parts.unitFilter()}${!view.isNamed && parts.searchForm(view.site)}${view.groups.map((each) => group(each, kit))}${others(words.unitsAhead, view.ahead, kit)}${others(words.formerUnits, view.former, kit)}`,
      scripts: [view.filterScriptHref],
    });
  },
);
