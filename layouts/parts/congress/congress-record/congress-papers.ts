import { html, type Html } from '../../../../src/html/html.ts';
import type { CongressView } from '../../../../src/site/congresses/congress-view.ts';
import type { Words } from '../../../words/words.ts';
import { part } from '../../part.ts';
import { date } from '../../text/date.ts';

type Paper = CongressView['papers']['before'][number];

const titleOf = ({ title, href, file }: Paper): Html => {
  if (href !== undefined) return html`<a href="${href}">${title}</a>`;
  return file ? html`<a href="${file.href}" download>${title}</a>` : html`${title}`;
};

const factsOf = ({ date: on, file, article }: Paper, words: Words): Html[] => [
  ...(on ? [date(on)] : []),
  ...(file
    ? [
        html`${words.fileFacts([file.type, file.bytes !== undefined && words.fileSize(file.bytes)])}`,
      ]
    : []),
  ...(article ? [html`<a href="${article.href}">${article.label}</a>`] : []),
];

const paper = (each: Paper, words: Words): Html => {
  const facts = factsOf(each, words);
  return html`<li><p class="paper-role">${words.paperRoles[each.role]}</p>
<p class="paper">${titleOf(each)}</p>
${facts.length > 0 && html`<p class="faint">${facts.map((fact, index) => html`${index > 0 && ' · '}${fact}`)}</p>\n`}</li>
`;
};

/** Papers of the congress, each with its role, day and file. */
export const congressPapers = part(
  'congressPapers',
  { styles: ['congressPapers'] },
  (papers, { words }) =>
    papers.length > 0 &&
    html`<ul class="papers">
${papers.map((each) => paper(each, words))}</ul>`,
);
