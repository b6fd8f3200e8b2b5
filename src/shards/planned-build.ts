import { textsIn } from '../content/texts-in.ts';
import type { Content } from '../content/content.ts';
import type { ParsedContent } from '../content/parse/parse-content.ts';
import { leftOutPaths } from '../site/checks/held-back.ts';
import { lazily } from '../site/context/lazily.ts';
import { siteOf } from '../site/make-site.ts';
import { newsroomOf, planSite, type PlannedSite } from '../site/plan-site.ts';
import type { SiteMaterials } from '../site/site-materials.ts';
import type { SiteOptions } from '../site/site-options.ts';
import type { TextReader } from '../site/texts/text-reader.ts';
import { textSource, type TextSource } from '../site/texts/text-source.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../site/texts/text-sources.ts';
import { textLists, type BuildPlan, type TextRecord } from './plan.ts';
import { recordedFacts } from './recorded-facts.ts';
import { unreadTexts } from './text-body.ts';

/** Where the texts of a plan come from. */
export interface TextPlaces {
  /** The Markdown of a text, by the name of its file in problems. */
  readonly bodyOf: (file: string, record: TextRecord) => string;
  readonly read: TextReader;
}

/** The site of a plan, as if its content had been read. */
export interface SiteOfPlan {
  readonly planned: PlannedSite;
  readonly parsed: ParsedContent;
  readonly options: SiteOptions;
  readonly site: ReturnType<typeof siteOf>;
  readonly materials: SiteMaterials;
}

/** The records of the texts of a plan, by the names of their files in problems. */
export const recordsOf = ({ texts }: BuildPlan): ReadonlyMap<string, TextRecord> =>
  new Map(
    textLists.flatMap((list) =>
      texts[list].map(({ fields, record }) => [fields.file, record] as const),
    ),
  );

const contentOf = (
  { head, texts, media }: BuildPlan,
  bodyOf: (file: string) => string,
): Content => {
  const unread = unreadTexts(bodyOf);
  return {
    ...head.registers,
    articles: texts.articles.map(({ fields }) => unread(fields)),
    pages: texts.pages.map(({ fields }) => unread(fields)),
    officialDocuments: texts.officialDocuments.map(({ fields }) => unread(fields)),
    broadcasts: texts.broadcasts.map(({ fields }) => unread(fields)),
    media,
  };
};

/** Finds the texts that the site shows; newsrooms have only copies without Markdown. */
const shownText = (content: Content, newsroom: PlannedSite['newsroom']) => {
  const own = lazily(() => new Map(textsIn(content).map((text) => [text.file, text])));
  const files = lazily(
    () =>
      new Map<string, string>([
        ...newsroom.articles.map(({ key, file }) => [articleSource(key), file] as const),
        ...newsroom.pages.map(({ slug, file }) => [pageSource(slug), file] as const),
        ...newsroom.broadcasts.map(({ key, file }) => [broadcastSource(key), file] as const),
        ...newsroom.officialDocuments.map(
          ({ slug, file }) => [officialDocumentSource(slug), file] as const,
        ),
      ]),
  );
  return (source: string): TextSource | undefined => {
    const text = own().get(files().get(source) ?? '');
    return text && textSource(text);
  };
};

const parsedOf = (
  { label, faultyPaths, heldBack, drafts }: BuildPlan['head'],
  content: Content,
): ParsedContent => ({
  content,
  label,
  faultyPaths,
  faultyTexts: [],
  problems: [],
  locators: new Map(),
  heldBack: new Set(heldBack),
  drafts: new Set(drafts),
});

/**
 * The site of a plan: its routes, and the answers for its views, without reading any text before it is asked for.
 *
 * @param ledger the hash of the ledger that the site is built against
 */
export const siteOfPlan = (
  plan: BuildPlan,
  labels: SiteOptions['labels'],
  { bodyOf, read }: TextPlaces,
  ledger?: string,
): SiteOfPlan => {
  const { head, time } = plan;
  const records = recordsOf(plan);
  const texts = { factsOf: recordedFacts(records), read };
  const content = contentOf(plan, (file) => {
    const record = records.get(file);
    if (!record) throw new Error(`no record of ${file}`);
    return bodyOf(file, record);
  });
  const parsed = parsedOf(head, content);
  const { isPreview, baseUrl, live } = head;
  const options: SiteOptions = {
    now: time.now,
    isPreview,
    baseUrl,
    labels,
    live,
    texts,
    ...(ledger !== undefined && { ledger }),
  };
  const materials: SiteMaterials = {
    assets: head.assets,
    facts: { pictures: new Map(head.pictures), sounds: new Map(head.sounds) },
  };
  const newsroom = newsroomOf(content, options, head.faultyPaths);
  const made = planSite(content, options, materials, newsroom, leftOutPaths(parsed));
  const questions = { ...made.questions, text: shownText(made.content, newsroom) };
  const planned = { ...made, questions };
  return { planned, parsed, options, materials, site: siteOf(planned, content, ledger) };
};
