import { html } from '../../src/html/html.ts';
import type { UnitLetterView } from '../../src/site/units/unit-index-view.ts';
import { layout } from '../layout.ts';
import { namedLinks } from '../parts/unit/unit-links.ts';

export const unitLetter = layout(
  {
    uses: ['breadcrumb', 'letterNav', 'linkList', 'pageShell', 'unitFilter'],
    styles: ['linkColumns'],
  },
  (view: UnitLetterView, { words, parts }) => {
    const title = words.unitsUnder(view.letter);
    const above = [{ label: words.units, href: view.indexHref }];
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site: view.site, above, here: title }),
      main: html`<h1>${title}</h1>
${parts.letterNav({ letters: view.letters, current: view.letter })}
${view.filterScriptHref !== undefined && parts.unitFilter()}<div class="link-columns" data-units>${parts.linkList(namedLinks(view.units, words))}</div>`,
      scripts: [view.filterScriptHref],
    });
  },
);
