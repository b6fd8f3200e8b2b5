import { defaultStation } from '../../layouts/station.ts';
import { damagedPictures } from '../build/check-whole-site.ts';
import type { Materials } from '../build/materials.ts';
import { ownLook } from '../build/own-look.ts';
import type { WholeSiteOptions } from '../build/whole-site-options.ts';
import { textsIn } from '../content/texts-in.ts';
import type { KeptProblems } from '../content/check/kept-problems.ts';
import type { MediaFile } from '../content/content.ts';
import type { KeptParses } from '../content/parse/kept-parses.ts';
import { compareProblems, hasErrors, type Problem } from '../content/problem.ts';
import { classifyPath, isMarkdown } from '../content/read/file-kinds.ts';
import type { SourceFile } from '../content/read/source-file.ts';
import { makeOverview } from '../desk/overview/make-overview.ts';
import type { Overview } from '../desk/overview/overview.ts';
import { pageIds } from '../eleventy/page-ids.ts';
import { publishedMedia } from '../newsroom/published-media.ts';
import { asPublished } from '../site/checks/as-published.ts';
import { leftOutPaths } from '../site/checks/held-back.ts';
import { siteProblems } from '../site/checks/site-problems.ts';
import { textCheck, type CheckedText } from '../site/checks/text-check.ts';
import { newsroomOf, planSite, type PlannedSite } from '../site/plan-site.ts';
import { noMaterials } from '../site/site-materials.ts';
import type { SiteTexts } from '../site/texts/site-texts.ts';
import { textSource } from '../site/texts/text-source.ts';
import { contentReader, type ReadContent } from './content-reader.ts';
import { heldMaterials } from './held-materials.ts';
import { inSlices } from './in-slices.ts';
import { plannedPages, type AnswerAt } from './planned-pages.ts';

/** The inputs of a resident site. */
export interface ResidentOptions {
  readonly content: { readonly path: string; readonly label: string };
  /** The current options: the clock goes on. */
  readonly options: () => WholeSiteOptions;
  /** Results of earlier runs for unchanged texts. */
  readonly kept: {
    readonly problems: KeptProblems;
    readonly parses: KeptParses;
    readonly texts: SiteTexts;
  };
}

/** A site that is held in memory: updating it costs only as much as the change. */
export interface ResidentSite {
  /**
   * Reads the changes and plans the site again.
   *
   * @returns the problems that are known at once: those of the changed texts, and those of the site
   * before the change
   * @throws errors of reading the content
   */
  readonly refresh: () => Promise<readonly Problem[]>;
  /**
   * All problems of the site in its latest state, found in slices.
   *
   * @returns `undefined` if the content was read again meanwhile
   */
  readonly checkAll: () => Promise<readonly Problem[] | undefined>;
  /**
   * All problems of one text as if it were saved, without problems that other texts have because of
   * it.
   *
   * @param path below the content folder: `articles/2020/03/x.md`; of no other kind of file
   */
  readonly checkText: (path: string, text: string) => readonly Problem[];
  /** The list of all texts for the desk; `undefined` as long as the settings cannot be read. */
  readonly overview: () => Overview | undefined;
  /** Answers an address; `undefined` as long as there is no site. */
  readonly answer: AnswerAt;
}

/** The site in its latest state. */
interface State extends ReadContent {
  readonly turn: number;
  readonly options: WholeSiteOptions;
  /** Absent if the settings cannot be read. */
  readonly planned: PlannedSite | undefined;
  /** Absent if there are errors, so that no page is made. */
  readonly materials: Materials | undefined;
  readonly media: readonly MediaFile[];
  /** The problems of the station's look. */
  readonly ofLook: readonly Problem[];
  readonly check: (checked: CheckedText) => readonly Problem[];
}

const signOf = (problem: Problem): string => JSON.stringify(problem);

/** Without duplicates. */
const distinct = (problems: readonly Problem[]): Problem[] =>
  [...new Map(problems.map((each) => [signOf(each), each])).values()].toSorted(compareProblems);

const isText = ({ kind, problem }: SourceFile): boolean => isMarkdown(kind) && !problem;

const nothingYet: AnswerAt = async () => ({ kind: 'missing', page: undefined });

const noChecks = (): readonly Problem[] => [];

export const createResidentSite = (of: ResidentOptions): ResidentSite => {
  const { path, label } = of.content;
  const { texts } = of.kept;
  const reader = contentReader(of.content, of.kept);
  const materialsOf = heldMaterials(label, path);
  let turn = 0;
  let state: State | undefined;
  /** The problems that only the last check of the whole site found in texts. */
  let known: readonly Problem[] = [];
  /** All problems that were found last. */
  let latest: readonly Problem[] = [];
  let answer = nothingYet;

  const plan = async (
    { parsed }: ReadContent,
    options: WholeSiteOptions,
  ): Promise<Pick<State, 'planned' | 'materials' | 'media'>> => {
    const { content, faultyPaths } = parsed;
    if (!content) return { planned: undefined, materials: undefined, media: [] };
    const newsroom = newsroomOf(content, options, faultyPaths);
    const leftOut = leftOutPaths(parsed);
    if (hasErrors(asPublished(parsed.problems, parsed, options))) {
      const planned = planSite(content, options, noMaterials, newsroom, leftOut);
      return { planned, materials: undefined, media: [] };
    }
    const media = publishedMedia(content, newsroom, texts.factsOf);
    const materials = await materialsOf({ ...content, media }, newsroom, options);
    return {
      planned: planSite(content, options, materials, newsroom, leftOut),
      materials,
      media,
    };
  };

  const refresh = async (): Promise<readonly Problem[]> => {
    turn += 1;
    const read = await reader.read();
    const { parsed, changed, parseAlone } = read;
    const { station, problems: ofLook } = await ownLook(parsed, defaultStation);
    const options = { ...of.options(), station, texts, idsOnPage: pageIds(station) };
    const { planned, materials, media } = await plan(read, options);
    const check = planned ? textCheck(planned, parsed, options) : noChecks;
    state = { ...read, turn, options, planned, materials, media, check, ofLook };
    if (planned && materials) answer = plannedPages(planned, materials, options);
    const files = new Set(changed.map(({ file }) => file));
    const found = [
      ...parsed.problems,
      ...(materials?.problems ?? []),
      ...ofLook,
      ...known.filter(({ file }) => !files.has(file)),
      ...changed.filter(isText).flatMap((source) => {
        const { text, ...alone } = parseAlone(source);
        return text ? check({ text, ...alone }) : [];
      }),
    ];
    latest = distinct(asPublished(found, parsed, options));
    return latest;
  };

  const checkAll = async (): Promise<readonly Problem[] | undefined> => {
    const now = state;
    if (!now) return undefined;
    const isOver = (): boolean => now.turn !== turn;
    if (!(await inSlices(now.todo, (proofread) => proofread(), isOver))) return undefined;
    reader.setProofread();
    const { parsed } = now.todo.length > 0 ? await reader.read() : now;
    const { planned, options, media } = now;
    if (!planned) return parsed.problems.toSorted(compareProblems);
    const all = [...textsIn(planned.content), ...parsed.faultyTexts];
    const readText = (text: (typeof all)[number]): void =>
      void texts.read(textSource(text), planned.questions);
    if (!(await inSlices(all, readText, isOver))) return undefined;
    const found = siteProblems(planned, parsed, options, () => planned);
    const damaged = await damagedPictures(parsed, path, options, media);
    if (isOver()) return undefined;
    const ofFiles = new Set(asPublished(parsed.problems, parsed, options).map(signOf));
    const others = [...damaged, ...now.ofLook];
    known = [...found, ...others].filter((each) => !ofFiles.has(signOf(each)));
    latest = distinct([...found, ...others, ...(now.materials?.problems ?? [])]);
    return latest;
  };

  const checkText = (at: string, text: string): readonly Problem[] => {
    const classified = classifyPath(at);
    if (!state || 'fault' in classified) return [];
    const bytes = Buffer.from(text);
    const { kind } = classified;
    const source: SourceFile = {
      kind,
      path: at,
      file: `${label}/${at}`,
      bytes,
      size: bytes.length,
    };
    if (!isText(source)) return [];
    const { parsed, options, check } = state;
    const { text: parsedText, problems, ...alone } = state.parseAlone(source);
    const found = parsedText ? check({ text: parsedText, ...alone }) : [];
    return distinct(asPublished([...problems, ...found], parsed, options));
  };

  const overview = (): Overview | undefined =>
    state && makeOverview(state.parsed, latest, of.options().now);

  return { refresh, checkAll, checkText, overview, answer: (at) => answer(at) };
};
