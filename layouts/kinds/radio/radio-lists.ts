import { html, type Html } from '../../../src/html/html.ts';
import type { BroadcastLinkView } from '../../../src/site/radio/broadcast-links.ts';
import type { ProgrammeLinkView } from '../../../src/site/radio/programme-links.ts';
import type { Kit } from '../../kit.ts';
import { date } from '../../parts/text/date.ts';
import type { Words } from '../../words/words.ts';

type ListKit = Kit<'badges'>;

/** `12 phút 5 giây, 2,8 MB`, or that there is no sound. */
const soundFacts = ({ sound }: Pick<BroadcastLinkView, 'sound'>, words: Words): string =>
  sound
    ? words.fileFacts([
        sound.seconds !== undefined && words.duration(sound.seconds),
        sound.bytes !== undefined && words.fileSize(sound.bytes),
      ])
    : words.noSoundShort;

const broadcastEntry = (broadcast: BroadcastLinkView, { words, parts }: ListKit): Html => {
  const { label, href, programme, weekday, slots, priority, sound, isSample } = broadcast;
  return html`<li class="ear${!sound && html` ear-silent`}">
<p class="kicker">${words.weekdayName(weekday)} ${date(broadcast.date)}${priority !== 'thong-thuong' && ` · ${words.priorities[priority]}`}</p>
<p class="teaser-title"><a href="${href}">${programme !== undefined && `${programme}: `}${label}</a></p>
<p class="teaser-facts">${slots[0]} · ${soundFacts(broadcast, words)}${isSample && parts.badges(['sample'])}</p>
</li>
`;
};

/** Broadcasts, each with a sign that it can be heard. */
export const broadcastList = (list: readonly BroadcastLinkView[], kit: ListKit): Html =>
  html`<ul class="bare ears">
${list.map((each) => broadcastEntry(each, kit))}</ul>`;

/** Programmes with their days and hours. */
export const programmeList = (
  programmes: readonly ProgrammeLinkView[],
  { words, parts }: ListKit,
): Html =>
  html`<ul class="bare teasers">
${programmes.map(
  ({ label, href, description, days, slots, minutes, isSample }) => html`<li class="teaser">
<p class="teaser-title"><a href="${href}">${label}</a></p>
<p class="teaser-facts">${[words.airtimes(days, slots), minutes !== undefined && words.minutes(minutes)].filter(Boolean).join(' · ')}${isSample && parts.badges(['sample'])}</p>
${description !== undefined && html`<p>${description}</p>\n`}</li>
`,
)}</ul>`;
