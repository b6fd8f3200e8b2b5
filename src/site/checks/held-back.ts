import { textsIn } from '../../content/texts-in.ts';
import type { Content, MarkdownSource } from '../../content/content.ts';
import type { ParsedContent } from '../../content/parse/parse-content.ts';
import { sourceAddress } from '../../content/parse/source-address.ts';
import { problem, startOfFile, type Problem } from '../../content/problem.ts';
import { classifyPath } from '../../content/read/file-kinds.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { LiveSite } from '../addresses/kept-addresses.ts';
import { foldedPath } from '../addresses/folded-path.ts';

/** Whether an address was ever live. */
export type WasLive = (path: SitePath) => boolean;

/**
 * @param live the live site with everything else that the ledger knows; absent if nothing was ever
 * live
 */
export const wasLiveIn = (live: LiveSite | undefined): WasLive => {
  const { pages = [], redirects = [], files = [] } = live ?? {};
  const known = new Set(
    [
      ...pages.map(({ url }) => url),
      ...redirects.map(({ from }) => from),
      ...files.map(({ path }) => path),
    ].map(foldedPath),
  );
  return (path) => known.has(foldedPath(path));
};

/** The folders whose files are published one by one; a fault in a register affects all pages. */
const ofOneText = /^(?:articles|pages|documents|broadcasts|media)\//u;

type NamingText = MarkdownSource & { readonly aliases?: readonly SitePath[] };

/** All texts and files that claim an address, as their own or as an old one, by address. */
const claimsIn = (texts: readonly NamingText[], content: Content | undefined) =>
  Map.groupBy(
    [
      ...texts.flatMap(({ file, path, aliases = [] }) =>
        [path, ...aliases].map((address) => [address, file] as const),
      ),
      ...(content?.redirects ?? []).map(({ from }) => [from.path, 'redirects.yaml'] as const),
    ],
    ([address]) => foldedPath(address),
  );

/**
 * The old addresses of a file that no other file names; those that others name belong to the
 * others.
 */
const ownAliases = (
  texts: readonly NamingText[],
  content: Content | undefined,
): ((file: string) => readonly SitePath[]) => {
  const claims = claimsIn(texts, content);
  return (file) =>
    (texts.find((each) => each.file === file)?.aliases ?? []).filter((address) =>
      (claims.get(foldedPath(address)) ?? []).every(([, by]) => by === file),
    );
};

const textsOf = ({ content, faultyTexts }: ParsedContent): readonly NamingText[] => [
  ...(content ? textsIn(content) : []),
  ...faultyTexts,
];

const addressOf = (file: string, label: string): SitePath | undefined => {
  const path = file.slice(label.length + 1);
  const classified = classifyPath(path);
  return 'kind' in classified ? sourceAddress({ ...classified, path }) : undefined;
};

/**
 * The files with errors that can be left out so that everything else is published: texts and media
 * that were never live at any address, including their old ones. A file whose name gives no address
 * has none. Errors that a new file causes in a register or in a live text count as errors of the
 * new file.
 */
export const toHoldBack = (
  problems: readonly Problem[],
  parsed: ParsedContent,
  wasLive: WasLive,
): ReadonlySet<string> => {
  const { label } = parsed;
  const errors = problems.filter(({ severity }) => severity === 'error');
  const aliasesOf = ownAliases(errors.length > 0 ? textsOf(parsed) : [], parsed.content);
  const isNew = (file: string): boolean => {
    const address = addressOf(file, label);
    const addresses = [...(address === undefined ? [] : [address]), ...aliasesOf(file)];
    return addresses.every((path) => !wasLive(path));
  };
  const mayWait = (file: string): boolean =>
    ofOneText.test(file.slice(label.length + 1)) && isNew(file);
  return new Set(
    errors.flatMap(({ file, hangsOn = [] }) => (mayWait(file) ? file : hangsOn.filter(mayWait))),
  );
};

/** The content without some files, as if they did not exist yet; the result names each file. */
export const withoutHeldBack = (
  parsed: ParsedContent,
  files: ReadonlySet<string>,
): ParsedContent => {
  const { content, label, heldBack, problems, faultyTexts } = parsed;
  if (!content || files.size === 0) return parsed;
  const stays = ({ file }: { readonly file: string }): boolean => !files.has(file);
  const { articles, pages, officialDocuments, broadcasts } = content;
  const gone = textsIn(content).filter((text) => !stays(text));
  const media = new Set(content.media.map(({ name }) => name));
  for (const name of media) if (files.has(`${label}/media/${name}`)) media.delete(name);
  return {
    ...parsed,
    content: {
      ...content,
      articles: articles.filter(stays),
      pages: pages.filter(stays),
      officialDocuments: officialDocuments.filter(stays),
      broadcasts: broadcasts.filter(stays),
      media: content.media.filter(({ name }) => media.has(name)),
    },
    heldBack: new Set([...heldBack, ...files]),
    problems: [...problems, ...[...files].map((file) => problem('HELD_BACK', startOfFile(file)))],
    /** A text that needs a held-back file of `media/` is faulty itself. */
    faultyPaths: [
      ...parsed.faultyPaths.filter((path) => !files.has(`${label}${path}`)),
      ...gone.map(({ path }) => path),
    ],
    faultyTexts: [...faultyTexts, ...gone],
  };
};

/** The addresses of texts that are left out because of faults, and of their copies. */
export const leftOutPaths = ({ faultyPaths }: Pick<ParsedContent, 'faultyPaths'>): SitePath[] =>
  faultyPaths.flatMap((path) => {
    const key = /^\/(\d{4}\/\d{2}\/[^/]+)\/$/u.exec(path)?.[1];
    return key === undefined ? [path] : [path, sitePaths.textCopy(key), sitePaths.noticeSheet(key)];
  });
