import { html, type Html } from '../../src/html/html.ts';
import type { WithdrawnView } from '../../src/site/articles/withdrawn-views.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { date } from '../parts/text/date.ts';
import { linkList } from '../parts/lists/link-list/link-list.ts';
import { searchForm } from '../parts/search/search-form/search-form.ts';
import { withdrawalWords } from '../parts/article/withdrawal-words.ts';
import { text } from '../words/vi/vi.ts';

export const withdrawn = (view: WithdrawnView): Html => {
  const { what, published, gone, site } = view;
  const words = withdrawalWords(view);
  const { on, why } = words;
  const title = what === 'article' ? words.title : text.withdrawnThing[what];
  const said = published
    ? html`${on[0]} ${date(published)} ${on[1]} ${date(gone)}`
    : html`${text.withdrawnThingOn} ${date(gone)}`;
  return pageShell(view, {
    title,
    breadcrumb: breadcrumb(site, [], title),
    main: html`<h1>${title}</h1>
<p>${said}.</p>
${why !== undefined && html`<p>${why}</p>\n`}${searchForm(site)}
${linkList([
  { label: text.home, href: site.homeHref },
  { label: text.archive, href: site.archiveHref },
])}`,
  });
};
