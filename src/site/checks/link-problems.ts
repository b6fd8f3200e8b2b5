import { textsIn } from '../../content/texts-in.ts';
import type { Content, MarkdownSource } from '../../content/content.ts';
import { nearestIn, type Nearest } from '../../content/nearest.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import type { YamlPath } from '../../content/parse/parse-yaml.ts';
import { problem, type Place, type Problem } from '../../content/problem.ts';
import { isSitePath, pathWithin } from '../../markdown/links.ts';
import type { Reference } from '../../markdown/render-markdown.ts';
import { sitePaths } from '../../url/site-path.ts';
import { leftOutPaths } from './held-back.ts';
import { isSayingAlt } from './saying-alt.ts';
import { remoteSoundProblems, soundHostProblems } from './remote-sound-problems.ts';
import { paperFileProblems } from './paper-file-problems.ts';
import { mediaFieldProblems, missingFile, type MediaTargets } from './media-field-problems.ts';
import { placesInText } from './places-in-text.ts';
import { idsOf } from '../texts/text-reader.ts';
import type { ContentReadings } from '../texts/content-readings.ts';

/** The ids of the page at an address, from its layout and its text. */
export type IdsAt = (path: string) => ReadonlySet<string> | undefined;

/** What links may lead to. */
export interface LinkTargets extends MediaTargets {
  /** Addresses of the planned pages. */
  readonly published: ReadonlySet<string>;
  /** Addresses of articles and documents that exist but are not published now. */
  readonly unpublished: ReadonlySet<string>;
  /** Ids of the headings and notes of the text at an address; absent for pages made by code. */
  readonly idsAt: IdsAt;
  /** Ids of a whole page; absent if pages cannot be made, or if there is none at the address. */
  readonly idsOnPage: IdsAt;
  readonly nearestPage: (path: string) => Nearest | undefined;
}

const partsOf = (target: string): { path: string; anchor: string } => {
  const [beforeHash = '', anchor = ''] = target.split('#', 2);
  return { path: beforeHash.replace(/\?.*$/u, ''), anchor };
};

const anchorProblem = (
  anchor: string,
  path: string,
  at: Place,
  { idsAt, idsOnPage }: LinkTargets,
): Problem[] => {
  const inText = idsAt(path);
  if (anchor === '' || inText?.has(anchor)) return [];
  const ids = idsOnPage(path) ?? inText;
  if (!ids || ids.has(anchor)) return [];
  return [problem('LINK_ANCHOR', at, anchor, nearestIn(ids)(anchor)?.choice)];
};

const linkProblem = (target: string, at: Place, own: string, targets: LinkTargets): Problem[] => {
  const { path, anchor } = partsOf(target);
  if (path === '' && anchor !== '') return anchorProblem(anchor, own, at, targets);
  if (target !== '' && !isSitePath(target)) return [];
  if (targets.published.has(path)) return anchorProblem(anchor, path, at, targets);
  if (targets.unpublished.has(path)) {
    return targets.published.has(own) ? [problem('LINK_UNPUBLISHED', at, path)] : [];
  }
  if (targets.media.has(path) || targets.isFaulty(path)) return [];
  if (path.startsWith(sitePaths.media(''))) {
    return [missingFile(path, at, targets) ?? []].flat();
  }
  return [problem('LINK_MISSING', at, target, targets.nearestPage(path)?.choice)];
};

const imageProblem = (
  { target: source, alt = '' }: Reference,
  at: Place,
  { images, withdrawn, isFaulty }: LinkTargets,
): Problem[] => {
  if (isFaulty(source) || source.startsWith('data:')) return [];
  if (withdrawn.has(source)) return [problem('MEDIA_WITHDRAWN', at, source)];
  if (!images.has(source)) return [problem('IMAGE_MISSING', at, source)];
  return isSayingAlt(alt) ? [] : [problem('IMAGE_ALT', at, source, alt, false)];
};

const decoded = (target: string): string => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};

/** Links and images of one text that lead nowhere. */
export const textLinkProblems = (
  text: MarkdownSource,
  references: readonly Reference[],
  { site: { baseUrl } }: Pick<Content, 'site'>,
  targets: LinkTargets,
): Problem[] => {
  const placeOf = placesInText(text);
  return references.flatMap((reference) => {
    const target = decoded(reference.target);
    const at = placeOf(target, reference.line);
    return reference.kind === 'image'
      ? imageProblem({ ...reference, target }, at, targets)
      : linkProblem(pathWithin(target, baseUrl), at, text.path, targets);
  });
};

/** Not even a preview shows a withdrawn text, so the files that it names may be gone too. */
export const isShownSomewhere = (
  text: MarkdownSource & { readonly withdrawn?: unknown },
): boolean => text.withdrawn === undefined;

const mediaPath = ({ name }: { readonly name: string }): string => sitePaths.media(name);

/** What links may lead to, for any number of texts. */
export const linkTargets = (
  content: Content,
  texts: ContentReadings,
  published: ReadonlySet<string>,
  { faultyPaths, heldBack }: ParsedContent,
  idsOnPage: IdsAt,
  goneFiles: readonly string[] = [],
): LinkTargets => {
  const textByPath = new Map(textsIn(content).map(({ path, file }) => [path as string, file]));
  return {
    published,
    unpublished: new Set(
      [
        ...textsIn(content).map(({ path }) => path),
        ...(heldBack.size > 0 ? leftOutPaths({ faultyPaths }) : []),
      ].filter((path) => !published.has(path)),
    ),
    media: new Set(content.media.map(mediaPath)),
    withdrawn: new Set<string>([...content.withdrawnMedia.map(({ file }) => file), ...goneFiles]),
    images: new Set(content.media.filter(({ size }) => size).map(mediaPath)),
    isFaulty: (target) => faultyPaths.some((path) => target.startsWith(path)),
    idsAt: (path) => {
      const file = textByPath.get(path);
      const reading = file === undefined ? undefined : texts(file);
      return reading && idsOf(reading);
    },
    idsOnPage,
    nearestPage: nearestIn(published),
  };
};

/**
 * Links in texts and menus that lead to no page, file or heading of the site, link targets that are
 * not allowed, and images that are not in `media/`.
 *
 * @param published the addresses of the planned pages
 * @param idsOnPage makes a page to find the ids that links may lead to
 * @param goneFiles sounds whose time is over: their files may be removed
 */
export const linkProblems = (
  content: Content,
  texts: ContentReadings,
  published: ReadonlySet<string>,
  parsed: ParsedContent,
  idsOnPage: IdsAt = () => undefined,
  goneFiles: readonly string[] = [],
): Problem[] => {
  const { locators, label, faultyTexts } = parsed;
  const targets = linkTargets(content, texts, published, parsed, idsOnPage, goneFiles);
  const { articles, officialDocuments, broadcasts } = content;
  const inTexts = [...textsIn(content), ...faultyTexts]
    .filter(isShownSomewhere)
    .flatMap((text) =>
      textLinkProblems(text, texts(text.file)?.references ?? [], content, targets),
    );
  const inSettings = (path: YamlPath, target: string): Problem[] => {
    const locator = locators.get(`${label}/site.yaml`);
    if (!locator || published.has(target)) return [];
    if (targets.isFaulty(target)) {
      return parsed.heldBack.size > 0 ? [problem('MENU_HELD', locator.valueAt(path), target)] : [];
    }
    if (targets.unpublished.has(target)) {
      return [problem('MENU_WITHDRAWN', locator.valueAt(path), target)];
    }
    const near = targets.nearestPage(target)?.choice;
    return [problem('LINK_MISSING', locator.valueAt(path), target, near)];
  };
  const { mainMenu, footerMenu, oneStopPage, predecessorSites } = content.site;
  return [
    ...inTexts,
    ...mediaFieldProblems(
      {
        articles: articles.filter(isShownSomewhere),
        officialDocuments: officialDocuments.filter(isShownSomewhere),
        broadcasts: broadcasts.filter(isShownSomewhere),
      },
      targets,
      locators,
    ),
    ...remoteSoundProblems(
      {
        articles: articles.filter(isShownSomewhere),
        broadcasts: broadcasts.filter(isShownSomewhere),
        site: content.site,
      },
      locators,
      label,
    ),
    ...soundHostProblems(content.site, locators, label),
    ...paperFileProblems(content.congresses, targets, locators.get(`${label}/congresses.yaml`)),
    ...mainMenu.flatMap(({ path }, index) => inSettings(['mainMenu', index, 'path'], path)),
    ...footerMenu.flatMap(({ path }, index) => inSettings(['footerMenu', index, 'path'], path)),
    ...predecessorSites.flatMap(({ moved }, site) =>
      moved.flatMap(({ to }, index) =>
        inSettings(['predecessorSites', site, 'moved', index, 'to'], to),
      ),
    ),
    ...(oneStopPage === undefined
      ? []
      : inSettings(['oneStopPage'], sitePaths.plainPage(oneStopPage))),
  ];
};
