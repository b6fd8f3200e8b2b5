import { html, type Html } from '../../src/html/html.ts';
import type { PlainPageView } from '../../src/site/plain-pages/plain-page-view.ts';
import { pageShell } from '../parts/frame/page-shell/page-shell.ts';
import { badges } from '../parts/text/badges/badges.ts';
import { breadcrumb } from '../parts/frame/breadcrumb/breadcrumb.ts';
import { oneStopFacts } from '../parts/office/one-stop-facts/one-stop-facts.ts';
import { prose } from '../parts/text/prose/prose.ts';

export const plainPage = (view: PlainPageView): Html =>
  pageShell(view, {
    title: view.title,
    breadcrumb: breadcrumb(view.site, [], view.title),
    main: html`<h1>${view.title}</h1>
${view.isSample && html`<p>${badges(['sample'])}</p>`}
${view.standfirst !== undefined && html`<p class="standfirst">${view.standfirst}</p>`}
${oneStopFacts(view.oneStop)}
${prose(view.body)}`,
  });
