import { html, type Html, type HtmlValue } from '../../src/html/html.ts';
import type { ConsultationView } from '../../src/site/consultations/consultation-view.ts';
import type { LinkView } from '../../src/site/link-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { consultationWhen } from '../parts/congress/consultation-when.ts';
import { stated } from '../parts/congress/stated.ts';
import { date } from '../parts/text/date.ts';
import type { Words } from '../words/words.ts';

const section = (id: string, heading: string, content: HtmlValue): Html =>
  html`<section aria-labelledby="${id}">
<h2 id="${id}">${heading}</h2>
${content}
</section>
`;

const row = (label: string, value: HtmlValue): Html | false =>
  value !== undefined && html`<dt>${label}</dt>\n<dd>${value}</dd>\n`;

const linked = (target: LinkView | undefined): Html | undefined =>
  target && html`<a href="${target.href}">${target.label}</a>`;

const ways = (
  { address, office, email, phone, url }: NonNullable<ConsultationView['ways']>,
  words: Words,
): Html => html`<dl class="fields">
${row(words.answerByLetter, address)}${row(words.answerAtOffice, office)}${row(words.answerByEmail, linked(email))}${row(words.answerByPhone, linked(phone))}${row(words.answerOnline, url && html`<a href="${url}">${url}</a>`)}</dl>`;

const outcome = ({ summary, takenOver, source }: ConsultationView, words: Words): Html =>
  html`${summary !== undefined && html`<p>${summary}</p>\n`}${
    takenOver !== undefined && html`<h3>${words.takenOver}</h3>\n<p>${takenOver}</p>\n`
  }${source && html`<p class="faint">${stated(source, words)}</p>`}`;

const main = (view: ConsultationView, { words, parts }: Kit<'congressPapers'>): Html => {
  const { consultation, questions, drafts } = view;
  const hasOutcome = (view.summary ?? view.takenOver) !== undefined;
  return html`<div class="column-main">
${hasOutcome && section('tong_hop', words.consultationSummary, outcome(view, words))}${
    consultation.standing === 'closed' && !hasOutcome && html`<p>${words.noSummaryYet}</p>\n`
  }${
    questions.length > 0 &&
    section(
      'xin_y_kien',
      words.consultationQuestions,
      html`<ul>
${questions.map((each) => html`<li>${each}</li>\n`)}</ul>`,
    )
  }${drafts.length > 0 && section('du_thao', words.drafts, parts.congressPapers(drafts))}${
    view.ways && section('cach_gop_y', words.howToAnswer, ways(view.ways, words))
  }</div>`;
};

export const consultation = layout(
  {
    uses: ['breadcrumb', 'congressPapers', 'factBox', 'columns', 'pageShell'],
    styles: ['fields', 'factColumns'],
  },
  (view: ConsultationView, kit) => {
    const { words, parts } = kit;
    const { congress, unit } = view;
    const { label, opens, closes } = view.consultation;
    return parts.pageShell({
      frame: view,
      title: words.commentOn(label),
      breadcrumb: parts.breadcrumb({
        site: view.site,
        above: [congress],
        here: label,
      }),
      main: html`<h1>${words.commentOn(label)}</h1>
<p class="standfirst">${consultationWhen(view.consultation, words)}</p>
${parts.columns({
  main: main(view, kit),
  side: parts.factBox({
    id: 've_dot_gop_y',
    heading: words.aboutConsultation,
    content: html`<div class="fact-columns"><dl>
${row(words.whenHeld, html`${date(opens)}–${date(closes)}`)}${row(words.congressOf, linked(congress))}${row(words.unit, linked(unit))}${row(words.seeAlso, html`<a href="${view.allHref}">${words.consultations}</a>`)}</dl></div>`,
  }),
})}`,
    });
  },
);
