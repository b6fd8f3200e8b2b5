import { html, type Html } from '../../../src/html/html.ts';
import type { BlockViews } from '../../../src/site/front-page/home-view.ts';
import { date } from '../../parts/text/date.ts';
import { block, type HomeKit } from './home-kit.ts';

type Shown<Name extends keyof BlockViews> = NonNullable<BlockViews[Name]>;

const lead = (
  { title, href, standfirst, image, kicker, ...article }: Shown<'lead'>,
  { words, parts }: HomeKit,
): Html => html`
<article class="lead">
${kicker !== undefined && html`<p class="kicker">${kicker}</p>`}
<h2><a href="${href}">${title}</a></h2>
${parts.leadImage(image)}
${standfirst !== undefined && html`<p class="lead-standfirst">${standfirst}</p>`}
<p class="teaser-facts">${date(article.date)}${!article.date.isDayKnown && ` ${words.dayUnknown}`}${parts.badges(article.badges)}</p>
</article>`;

const heard = (
  { title, href, audio, badges, isBesideRadio }: Shown<'heard'>,
  { words, parts }: HomeKit,
): Html =>
  block(
    isBesideRadio ? 'nghe_bai' : 'nghe_dai',
    isBesideRadio ? words.articleToHear : words.toListen,
    html`<p><a href="${href}">${title}</a>${parts.badges(badges)}</p>
<audio controls preload="none" src="${audio.href}"></audio>
${audio.seconds !== undefined && html`<p class="faint">${words.duration(audio.seconds)}</p>`}`,
  );

const radio = (
  { latest, isToday, today, radioHref }: Shown<'radio'>,
  { words, parts }: HomeKit,
): Html => {
  const sound = latest?.sound;
  const named = latest && [latest.programme, latest.label].filter(Boolean).join(': ');
  const facts = [
    sound?.seconds !== undefined && words.duration(sound.seconds),
    sound?.bytes !== undefined && words.fileSize(sound.bytes),
  ];
  return block(
    'nghe_dai',
    html`<a href="${radioHref}">${words.toListen}</a>`,
    html`${
      named !== undefined &&
      sound &&
      html`<p><a href="${latest.href}">${isToday ? words.listenToday(named, latest.slots[0] ?? '') : words.listenOn(named, latest.date.text)}</a> <span class="faint">(${words.fileFacts(facts)})</span>${latest.isSample && parts.badges(['sample'])}</p>
<audio controls preload="none" src="${sound.href}" aria-label="${latest.named}"></audio>
`
    }${
      today.length > 0 &&
      html`<ul class="bare lines">
${today.map(({ time, label, href }) => html`<li><a href="${href}">${time} ${label}</a></li>\n`)}</ul>
`
    }<p class="onward"><a href="${radioHref}">${words.wholeSchedule}</a></p>`,
  );
};

const thread = (
  { title, href, total, articles }: Shown<'thread'>,
  { words, parts }: HomeKit,
): Html =>
  block(
    'dong_su_kien',
    `${words.thread}: ${title}`,
    html`${articles.length > 0 && parts.teaserList(articles.map((each) => ({ ...each, standfirst: undefined, picture: undefined })))}
<p class="onward"><a href="${href}">${words.wholeThread(total)}</a></p>`,
  );

const category = (
  { name, href, articles }: Shown<'categories'>[number],
  { parts }: HomeKit,
): Html => html`
<section class="block">
<h2><a href="${href}">${name}</a></h2>
${parts.teaserList(articles.map((each) => ({ ...each, standfirst: undefined })))}
</section>`;

/** The blocks of news. */
export const newsBlocks = {
  lead,
  radio,
  heard,
  pictured: (stories: Shown<'pictured'>, { parts }: HomeKit): Html =>
    html`<div class="pictured">${parts.teaserList(stories.map((each) => (each.picture ? { ...each, standfirst: undefined } : each)))}</div>`,
  newest: (teasers: Shown<'newest'>, { words, parts }: HomeKit): Html =>
    block(
      'tin_moi',
      words.newest,
      html`${parts.teaserList(teasers.map((each, index) => (index < 2 ? each : { ...each, standfirst: undefined })))}`,
    ),
  weekSheet: ({ label, href }: Shown<'weekSheet'>, { words }: HomeKit): Html =>
    html`<p class="onward"><a href="${href}">${words.printWeek(label)}</a></p>`,
  thread,
  categories: (blocks: Shown<'categories'>, kit: HomeKit): Html[] =>
    blocks.map((each) => category(each, kit)),
};
