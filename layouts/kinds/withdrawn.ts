import { html } from '../../src/html/html.ts';
import type { WithdrawnView } from '../../src/site/articles/withdrawn-views.ts';
import { layout } from '../layout.ts';
import { withdrawalWords } from '../parts/article/withdrawal-words.ts';
import { date } from '../parts/text/date.ts';

export const withdrawn = layout(
  { uses: ['breadcrumb', 'linkList', 'pageShell', 'searchForm'] },
  (view: WithdrawnView, { words, parts }) => {
    const { what, published, gone, site } = view;
    const { on, why, title: articleTitle } = withdrawalWords(view, words);
    const title = what === 'article' ? articleTitle : words.withdrawnThing[what];
    const said = published
      ? html`${on.before} ${date(published)} ${on.between} ${date(gone)}`
      : html`${words.withdrawnThingOn} ${date(gone)}`;
    return parts.pageShell({
      frame: view,
      title,
      breadcrumb: parts.breadcrumb({ site, above: [], here: title }),
      main: html`<h1>${title}</h1>
<p>${said}.</p>
${why !== undefined && html`<p>${why}</p>\n`}${parts.searchForm(site)}
${parts.linkList([
  { label: words.home, href: site.homeHref },
  { label: words.archive, href: site.archiveHref },
])}`,
    });
  },
);
