import { defaultStation, type Station } from '../../layouts/station.ts';
import { checkWholeSite, damagedPicture } from '../build/check-whole-site.ts';
import { ownLook } from '../build/own-look.ts';
import { lastsUntil } from '../build/last-build/lasts-until.ts';
import { makeScripts } from '../build/materials.ts';
import type { WholeSiteOptions } from '../build/whole-site-options.ts';
import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { Content, MarkdownSource } from '../content/content.ts';
import { loadContent } from '../content/load-content.ts';
import type { KeptParses } from '../content/parse/kept-parses.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { parseRegister } from '../content/parse/parse-register.ts';
import { compareProblems, hasErrors, type Problem } from '../content/problem.ts';
import { planPictures } from '../media/pictures/pictures.ts';
import { soundFacts } from '../media/sounds/sound-facts.ts';
import type { Newsroom } from '../newsroom/newsroom.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import { asPublished } from '../site/checks/as-published.ts';
import { toHoldBack, wasLiveIn, withoutHeldBack } from '../site/checks/held-back.ts';
import { withoutReserved } from '../site/checks/reserved-texts.ts';
import { makeSite } from '../site/make-site.ts';
import { newsroomOf } from '../site/plan-site.ts';
import type { SiteMaterials } from '../site/site-materials.ts';
import type { Reading } from '../site/texts/text-reader.ts';
import type { BuildPlan, PlanHead, TextRecord } from './plan.ts';
import { withHash } from './plan-file.ts';
import { planningReader, type PlanningReader } from './planning-reader.ts';
import { recordedFacts } from './recorded-facts.ts';

export interface PlanOptions extends WholeSiteOptions {
  /** The hash of the program. */
  readonly code: string;
  /** The ledger of addresses that the site is built against, as text. */
  readonly ledgerText?: string | undefined;
  readonly kept: { readonly problems: KeptProblems; readonly parses: KeptParses };
}

/** A planned build. */
export interface PlannedBuild {
  readonly problems: readonly Problem[];
  /** Absent if the problems forbid to build. */
  readonly plan?: BuildPlan;
  /** The number of pages. */
  readonly pages: number;
}

/** The shards proofread their own texts. */
const notNow: KeptProblems = { of: () => [] };

const nothing = new Uint8Array();

/** In place of every text: what a text says is not needed for a plan. */
const unread: Reading = {
  html: nothing,
  words: nothing,
  htmlHash: '',
  wordsHash: '',
  wordCount: 0,
  references: [],
  findings: [],
  lostInCopy: [],
  lookedUp: [],
};

const emptied = <Text extends MarkdownSource>(texts: readonly Text[]): Text[] =>
  texts.map((text) => ({ ...text, body: '' }));

const withoutBodies = (content: Content): Content => ({
  ...content,
  articles: emptied(content.articles),
  pages: emptied(content.pages),
  officialDocuments: emptied(content.officialDocuments),
  broadcasts: emptied(content.broadcasts),
});

/** The rest of the content, and all its problems, once what may wait is held back. */
interface Rest {
  readonly parsed: ParsedContent;
  /** Absent if only the fields were looked at. */
  readonly problems?: readonly Problem[];
}

/** What is to be held back depends on the texts themselves, so all of them are checked. */
const withHeldBack = async (
  whole: ParsedContent,
  contentFolder: string,
  options: PlanOptions,
): Promise<Rest> => {
  const wasLive = wasLiveIn(options.live);
  let rest = whole;
  let more = toHoldBack(asPublished(rest.problems, rest, options), rest, wasLive);
  for (;;) {
    rest = withoutHeldBack(rest, more);
    const problems = asPublished(await checkWholeSite(rest, contentFolder, options), rest, options);
    more = toHoldBack(problems, rest, wasLive);
    if (more.size === 0) return { parsed: rest, problems };
  }
};

/** Later than any time that an article can be scheduled for. */
const atLast = '9999-12-31T23:59' as PlanOptions['now'];

/** What pages show of pictures and sounds, and the pictures that cannot be read. */
const plannedMaterials = async (
  content: Content,
  newsroom: Newsroom,
  contentFolder: string,
  { station: base = defaultStation, ...options }: PlanOptions,
  reader: PlanningReader,
  parsed: ParsedContent,
) => {
  const factsOf = recordedFacts(reader.records);
  const { station, problems: ofLook } = await ownLook(parsed, base);
  const { assets } = await makeScripts({ station, made: options.made });
  const published = publishedMedia(content, newsroom, factsOf);
  const later = publishedMedia(
    content,
    newsroomOf(
      content,
      { ...options, now: atLast, texts: { factsOf, read: () => unread } },
      parsed.faultyPaths,
    ),
    factsOf,
  );
  const all = [...new Set([...published, ...later])];
  const { paper } = station.theme.cards;
  const { pictures, unreadable } = await planPictures(all, contentFolder, paper);
  const sounds = await soundFacts(published, contentFolder);
  const damaged = unreadable.map((name) => damagedPicture(parsed.label, name));
  const problems = [...damaged, ...ofLook];
  return { assets, facts: { pictures, sounds }, published, problems };
};

const headOf = (
  { content, parsed, newsroom, problems }: Planning,
  { assets, facts, published }: PlannedMaterials,
  options: PlanOptions,
  reader: PlanningReader,
): PlanHead => {
  const {
    articles: _a,
    pages: _p,
    officialDocuments: _d,
    broadcasts: _b,
    media: _m,
    ...registers
  } = content;
  const words = reader.registers.get('words.yaml');
  const { heldBack } = parsed;
  const isOfHeld = ({ file, hangsOn = [] }: Problem): boolean =>
    heldBack.has(file) || hangsOn.some((each) => heldBack.has(each));
  return {
    code: options.code,
    content: reader.contentHash(),
    label: parsed.label,
    isPreview: options.isPreview,
    ...(options.baseUrl !== undefined && { baseUrl: options.baseUrl }),
    registers,
    words: (words && parseRegister(words, 'words.yaml').value?.words) ?? [],
    faultyPaths: parsed.faultyPaths,
    heldBack: [...heldBack],
    drafts: [...parsed.drafts],
    heldProblems: heldBack.size > 0 ? problems.filter(isOfHeld) : [],
    assets,
    pictures: [...facts.pictures],
    sounds: [...facts.sounds],
    published: published.map(({ name }) => name),
    nextChange: newsroom.clock.nextChange(),
    live: options.live,
    ledger: options.ledgerText,
  };
};

/** Content that is being planned. */
interface Planning {
  readonly content: Content;
  readonly parsed: ParsedContent;
  readonly newsroom: Newsroom;
  readonly problems: readonly Problem[];
}

type PlannedMaterials = Awaited<ReturnType<typeof plannedMaterials>>;

const planOf = (
  planning: Planning,
  materials: PlannedMaterials,
  options: PlanOptions,
  reader: PlanningReader,
): BuildPlan => {
  const { content, newsroom } = planning;
  const recorded = <Text extends MarkdownSource>(texts: readonly Text[]) =>
    texts.map((text) => {
      const { body: _, ...fields } = text;
      return { fields, record: reader.records.get(text.file) as TextRecord };
    });
  return withHash({
    head: headOf(planning, materials, options, reader),
    time: { now: options.now, until: lastsUntil(newsroom, options.now) },
    texts: {
      articles: recorded(content.articles),
      pages: recorded(content.pages),
      officialDocuments: recorded(content.officialDocuments),
      broadcasts: recorded(content.broadcasts),
    },
    media: content.media,
  });
};

/**
 * Plans a build from the fields of the texts and from the registers; the texts themselves are not kept in memory.
 * Only if something may be held back are they checked here: otherwise each shard checks its own.
 *
 * @throws errors of reading the content
 */
export const makePlan = async (
  folder: { readonly path: string; readonly label: string },
  options: PlanOptions & { readonly station?: Station },
): Promise<PlannedBuild> => {
  const holdsBack = options.holdsBack === true && !options.isPreview;
  const reader = planningReader(folder.path, options.kept.parses, holdsBack);
  const problemsOf = holdsBack ? options.kept.problems : notNow;
  const whole = withoutReserved(
    await loadContent(folder.path, folder.label, problemsOf, reader.parses, reader.held),
  );
  const rest: Rest = holdsBack
    ? await withHeldBack(whole, folder.path, options)
    : { parsed: whole };
  const { parsed } = rest;
  const { content } = parsed;
  const found = asPublished(rest.problems ?? parsed.problems, parsed, options);
  if (!content || hasErrors(found)) return { problems: found.toSorted(compareProblems), pages: 0 };
  const texts = { factsOf: recordedFacts(reader.records), read: () => unread };
  const newsroom = newsroomOf(content, { ...options, texts }, parsed.faultyPaths);
  const made = await plannedMaterials(content, newsroom, folder.path, options, reader, parsed);
  const materials: SiteMaterials = made;
  const bare = { ...parsed, content: withoutBodies(content) };
  const site = makeSite(bare, { ...options, texts, idsOnPage: undefined }, materials, newsroom);
  const problems = [
    ...(rest.problems ?? site.problems),
    ...asPublished(made.problems, parsed, options),
  ].toSorted(compareProblems);
  if (hasErrors(problems)) return { problems, pages: 0 };
  const plan = planOf({ content, parsed, newsroom, problems }, made, options, reader);
  return { problems, plan, pages: site.routes.length };
};
