import { isLastingFile } from '../site/addresses/lasting-files.ts';
import type { Case } from './case.ts';
import type { Cause } from './cause.ts';
import { arrivalsOf, placeOf, type LastingAddress } from './compare-addresses.ts';
import { formerIdCauses, sectionCauses, sectionFiles } from './section-causes.ts';
import { mediaCauses, withdrawalGone, withdrawnTexts } from './media-causes.ts';
import { pageKindFacts, pageKinds } from '../site/page-kinds.ts';
import { isMedia, parentOf, sitePaths, type SitePath } from '../url/site-path.ts';
import type { ManifestPage, ManifestRedirect } from '../manifest/site-manifest.ts';

/** Whether every site has such a page, whatever its content. */
const isOfProgram = (kind: string): boolean => pageKindFacts(kind)?.addresses.from === 'program';

const textFolders = Object.values(pageKinds).flatMap(({ addresses }) =>
  addresses.from === 'file' ? [`${addresses.folder}/`] : [],
);

/** Whether a file's front matter can name old addresses. */
const isTextFile = (source: string): boolean =>
  textFolders.some((folder) => source.startsWith(folder));

const isArticleFile = (source: string): boolean => source.startsWith('articles/');

/** The file of `/2020/03/x/` is `articles/2020/03/x.md`. */
const articlePath = (source: string): ManifestPage['url'] =>
  source.replace(/^articles(?=\/)/u, '').replace(/\.md$/u, '/') as ManifestPage['url'];

const listGone = ({ isFresh }: Case): Cause => ({ kind: 'listGone', isFresh });

/** For an article's file: if the article is still there, only its copies were removed. */
const articleCauses = (known: Case): ((source: string) => Cause) => {
  const { next, moved } = known;
  const arriveAt = arrivalsOf(next);
  return (source) => {
    const path = articlePath(source);
    const to = moved.get(path);
    if (to) return { kind: 'articleMoved', source, to };
    return arriveAt(path) ? listGone(known) : { kind: 'articleGone', source };
  };
};

/** For the file of a text that is removed. */
const textCauses = (known: Case): ((source: string) => Cause) => {
  const ofArticle = articleCauses(known);
  return (source) => (isArticleFile(source) ? ofArticle(source) : { kind: 'pageGone', source });
};

/** The files of the texts whose own pages are removed. */
const goneTexts = ({ vanished }: Case): ReadonlySet<string> =>
  new Set(
    vanished.flatMap(({ path, page }) =>
      page?.source !== undefined && isTextFile(page.source) && !isMedia(path) ? page.source : [],
    ),
  );

/** For a redirect that a file names: its target was removed too, or only the line that names it. */
const redirectCauses = (known: Case): ((redirect: ManifestRedirect) => Cause) => {
  const gone = goneTexts(known);
  const ofText = textCauses(known);
  const ofSection = sectionCauses(known);
  const ofFormerId = formerIdCauses(known);
  return (redirect) => {
    const { to, source = '' } = redirect;
    if (gone.has(source)) return ofText(source);
    if (isTextFile(source)) return { kind: 'aliasGone', source };
    if (![...sectionFiles.values()].includes(source)) return { kind: 'redirectGone', source };
    return ofSection(to) ?? ofFormerId(redirect);
  };
};

/** For a page whose content file is known. */
const sourceCauses = (known: Case): ((path: string, source: string) => Cause) => {
  const { next } = known;
  const gone = goneTexts(known);
  const ofText = textCauses(known);
  const withdrawn = withdrawnTexts(next);
  const namedByGone = new Set<string>(next.withdrawnFiles);
  return (path, source) => {
    /**
     * While the text is withdrawn, a build that knows the live site reports this about its files.
     */
    const isSaid = withdrawn.has(source) || namedByGone.has(placeOf(path));
    if (isMedia(path) && isSaid && isTextFile(source)) return listGone(known);
    if (isMedia(path) && !gone.has(source)) return withdrawalGone(path);
    return isTextFile(source) ? ofText(source) : { kind: 'settingGone', source };
  };
};

/**
 * What is known about an address by itself; `undefined` for lists, copies, feeds and anything else
 * that no file names.
 */
const ownCauses = (known: Case): ((address: LastingAddress) => Cause | undefined) => {
  const ofSection = sectionCauses(known);
  const ofRedirect = redirectCauses(known);
  const ofSource = sourceCauses(known);
  const ofMedia = mediaCauses(known);
  return ({ path, page, redirect }) => {
    if (redirect) return redirect.source === undefined ? undefined : ofRedirect(redirect);
    if (isMedia(path) && !page) return ofMedia(path);
    if (page && !pageKindFacts(page.kind)) return undefined;
    return page?.source === undefined ? ofSection(path) : ofSource(path, page.source);
  };
};

/** Whether a file follows from content, as all but the feeds of the whole site do. */
const isListFile = (path: string): boolean =>
  /^\/[^/]+\/[^/]+\/[^/]+$/u.test(path) || (isLastingFile(path) && path.lastIndexOf('/') > 0);

/**
 * The cause of each address that would be lost. An address that no file names shares the cause of
 * the page above it, or above its redirect's target, so that each cause is reported once.
 */
export const causesOf = (known: Case): ((address: LastingAddress) => Cause) => {
  const ofItself = ownCauses(known);
  const causeAt = new Map(
    known.vanished.flatMap((address) => {
      const cause = ofItself(address);
      return cause ? [[address.path, cause] as const] : [];
    }),
  );
  const ofAbove = (path: SitePath): Cause | undefined => {
    for (let above = path; above !== sitePaths.home; above = parentOf(above)) {
      const cause = causeAt.get(above);
      if (cause) return cause;
    }
    return undefined;
  };
  return (address) => {
    const { path, page, redirect } = address;
    const own = ofItself(address);
    /** A line of `redirects.yaml` is not the cause if its target was lost. */
    const led = own?.kind === 'redirectGone' && redirect ? ofAbove(redirect.to) : undefined;
    const cause = led ?? own ?? ofAbove(path) ?? (redirect && ofAbove(redirect.to));
    if (cause) return cause;
    const isList = redirect || (page ? !isOfProgram(page.kind) : isListFile(path));
    return isList ? listGone(known) : { kind: 'programGone' };
  };
};
