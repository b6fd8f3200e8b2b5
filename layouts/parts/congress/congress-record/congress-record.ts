import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import { text } from '../../../words/vi/vi.ts';
import { congressWhen } from '../congress-when.ts';
import { date } from '../../text/date.ts';

const block = (id: string, heading: string, entries: readonly Html[]): Html | false =>
  entries.length > 0 &&
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
<ul>
${entries.map((entry) => html`<li>${entry}</li>\n`)}</ul>
</section>`;

const session = ({ kind, when, note }: CongressView['sessions'][number]): Html =>
  html`${congressWhen(when)}: ${text.sessionKinds[kind]}${note !== undefined && `. ${note}`}`;

const suspension = ({ from, to, note }: CongressView['suspensions'][number]): Html =>
  html`${text.suspendedFrom} ${date(from)} ${to ? html`${text.suspendedTo} ${date(to)}` : html`(${text.suspendedOpen})`}${note !== undefined && `. ${note}`}`;

const source = ({ title, href }: CongressView['sources'][number]): Html =>
  href === undefined ? html`<li>${title}</li>\n` : html`<li><a href="${href}">${title}</a></li>\n`;

const fact = ({ label, value, quote, article }: CongressView['facts'][number]): Html => html`
<h3>${label}: ${value}</h3>
<blockquote><p>${quote}</p></blockquote>
<p class="faint">${text.factFrom} <a href="${article.href}">${article.label}</a></p>`;

/** What articles say of the congress, each with the words in which they do. */
export const congressQuotes = ({ facts }: CongressView): Html | false =>
  facts.length > 0 &&
  html`<section class="prose" aria-labelledby="bai_neu">
<h2 id="bai_neu">${text.congressFacts}</h2>${facts.map(fact)}
</section>`;

/** Its sessions and when it was put off. */
export const congressSteps = ({ sessions, suspensions }: CongressView): Html => html`
${block('cac_phien', text.sessions, sessions.map(session))}
${block('tam_dung', text.suspensions, suspensions.map(suspension))}`;

export const congressSources = ({ sources }: CongressView): Html | false =>
  sources.length > 0 &&
  html`<section aria-labelledby="nguon_khac">
<h2 id="nguon_khac">${text.sources}</h2>
<ul class="links">
${sources.map(source)}</ul>
</section>`;
