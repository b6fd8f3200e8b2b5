import { html, type Html } from '../../../../src/html/html.ts';
import type { LinkView } from '../../../../src/site/link-view.ts';
import type { SiteView } from '../../../../src/site/site-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';

/** How many letters fit beside "Thêm" on a phone of 320 px, and in a window of 960 px. */
const [phoneLetters, wideLetters] = [20, 60] as const;

/** How many entries fit into a line of this many letters; at least one. */
const fitting = (entries: readonly LinkView[], letters: number): number => {
  let room = letters;
  const rest = entries.findIndex(({ label }) => (room -= label.length) < 0);
  return rest < 0 ? entries.length : Math.max(1, rest);
};

/** The entries that every such site has come first, then those of `site.yaml`, then the other pages. */
const entriesOf = (
  { boardHref, unitIndexHref, officialDocumentsHref, radioHref, mainMenu, ownMenu }: SiteView,
  words: Words,
): LinkView[] => [
  ...(radioHref === undefined ? [] : [{ label: words.radio, href: radioHref }]),
  ...(boardHref === undefined ? [] : [{ label: words.boardInMenu, href: boardHref }]),
  ...(unitIndexHref === undefined ? [] : [{ label: words.units, href: unitIndexHref }]),
  ...(officialDocumentsHref === undefined
    ? []
    : [{ label: words.officialDocuments, href: officialDocumentsHref }]),
  ...mainMenu,
  ...ownMenu.map(({ page, href }) => ({ label: words[page], href })),
];

/** The navigation: the first entries in a line, the others and the text size folded. */
export const mainMenu = part(
  'mainMenu',
  { uses: ['textSize'], styles: ['mainMenu'] },
  ({ site, href: current }, { words, parts }) => {
    const entries = entriesOf(site, words);
    const entry = ({ label, href }: LinkView, kind?: 'wide' | 'narrow'): Html =>
      html`<li${kind && html` class="${kind}"`}><a href="${href}"${href === current && html` aria-current="page"`}>${label}</a></li>\n`;
    const [onPhone, onWide] = [phoneLetters, wideLetters].map((most) => fitting(entries, most));
    const more = entries.slice(onPhone, onWide);
    return html`<nav class="main-menu" aria-label="${words.mainMenu}"><div class="wrap">
<ul class="bar">
${entries.slice(0, onPhone).map((each) => entry(each))}${more.map((each) => entry(each, 'wide'))}</ul>
<details class="more"><summary>${words.moreInMenu}</summary>
<div><ul>
${more.map((each) => entry(each, 'narrow'))}${entries.slice(onWide).map((each) => entry(each))}${entry({ label: words.siteMap, href: site.siteMapHref })}</ul>
${parts.textSize()}
</div></details>
</div></nav>`;
  },
);
