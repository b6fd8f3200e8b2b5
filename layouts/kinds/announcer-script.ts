import type {
  BreathGroup,
  ScriptBlock,
  ScriptItem,
  ScriptPart,
} from '../../src/announcer/announcer-script.ts';
import { html, type Html } from '../../src/html/html.ts';
import type { AnnouncerScriptView } from '../../src/site/articles/announcer-script-view.ts';
import type { Kit } from '../kit.ts';
import { layout } from '../layout.ts';
import { sheetPage } from './sheet/sheet-page.ts';

type Words = Kit['words'];

const partHtml = (part: ScriptPart): Html => {
  if (typeof part === 'string') return html`${part}`;
  const { spoken, written, doubt, isBeside } = part;
  if (!isBeside) return html`${spoken}`;
  return html`<span class="read${doubt !== undefined && ' doubt'}">${spoken} <small>${written}</small></span>`;
};

const groupHtml = ({ parts, pause }: BreathGroup): Html =>
  html`${parts.map(partHtml)} <b class="breath">${pause === 'full' ? '//' : '/'}</b> `;

const blockHtml = ({ kind, groups }: ScriptBlock): Html => {
  const said = groups.map(groupHtml);
  if (kind === 'title') return html`<p class="script-title">${said}</p>\n`;
  return kind === 'heading' ? html`<h3>${said}</h3>\n` : html`<p>${said}</p>\n`;
};

const note = (label: string, said: readonly string[]): Html | false =>
  said.length > 0 &&
  html`<p class="script-note"><strong>${label}:</strong> ${said.join('; ')}</p>\n`;

const itemHtml = (item: ScriptItem, number: number, words: Words): Html => html`<section>
<h2>${number}. ${item.title}</h2>
<p class="script-note">${words.scriptLength(item.seconds, item.syllables)}${item.isSample && ` · ${words.scriptSample}`}${item.file !== undefined && ` · ${item.file}`}</p>
${item.blocks.map(blockHtml)}${note(words.scriptHardWords, item.hardWords)}${note(
  words.scriptDoubts,
  item.doubts.map(
    ({ file, line, column, written, doubt }) =>
      `${file}:${line}:${column} “${written}” (${words.doubts[doubt]})`,
  ),
)}</section>
`;

const aside = (name: string, blocks: readonly ScriptBlock[] = []): Html | false =>
  blocks.length > 0 && html`<section>\n<h2>${name}</h2>\n${blocks.map(blockHtml)}</section>\n`;

const sheet = ({ script, title }: AnnouncerScriptView, words: Words): Html => {
  const { station, programme, day, slots, greeting, items, closing, slotSeconds } = script;
  const subject = [programme, day, slots.join(', ')].filter((each) => each).join(' · ');
  return html`<main id="noi_dung" tabindex="-1">
<div class="sheet script">
<p class="sheet-head"><strong>${station}</strong> ${words.announcerScript}</p>
<h1>${subject === '' ? title : subject}</h1>
<p class="script-note">${words.scriptTotal(script.seconds, script.pace)}${slotSeconds !== undefined && ` ${words.scriptSlot(script.seconds, slotSeconds)}`}</p>
<p class="script-note">${words.scriptPrinted}</p>
${aside(words.scriptGreeting, greeting?.blocks)}${items.map((item, index) => itemHtml(item, index + 1, words))}${aside(words.scriptClosing, closing?.blocks)}</div>
</main>`;
};

/** The announcer's script, in type that is read at arm’s length. */
export const announcerScript = layout(
  { uses: ['documentHead', 'skipLink'], styles: ['noticeSheet', 'announcerScript'] },
  (view: AnnouncerScriptView, kit) =>
    sheetPage(
      {
        frame: view,
        title: kit.words.announcerScriptOf(view.title),
        back: view.back,
        main: sheet(view, kit.words),
      },
      kit,
    ),
);
