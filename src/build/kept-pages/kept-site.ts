import { readSigned, signedText } from '../../file-system/signed-text.ts';
import type { WrittenFile } from '../../file-system/written-file.ts';
import type { Asked } from '../../site/context/question-log.ts';
import type { Place } from '../../site/place.ts';
import type { FolderTimes } from '../../staging/folder-lists.ts';
import type { StagedLink } from '../../staging/staged-pages.ts';
import type { SitePath } from '../../url/site-path.ts';

/** A page as a build wrote it, with what it was made from. */
export interface KeptPage extends WrittenFile, Pick<Place, 'key' | 'source'> {
  readonly kind: string;
  /** The questions that it asked, as indexes into `asked`. */
  readonly questions: readonly number[];
}

/** The folder of the site before, which the next build fills. */
export interface SpareSite {
  readonly times: FolderTimes;
  /** Its files that this site has not, and those of this site that it has not. */
  readonly gone: readonly string[];
  readonly fresh: readonly string[];
}

/** The record of a build about its pages, for the next build. */
export interface KeptSite {
  /** The hash of the code that made the pages. */
  readonly code: string;
  /** Counts builds, so that each one makes a different sample again. */
  readonly turn: number;
  readonly asked: readonly Asked[];
  /** The hash of the answer to each. */
  readonly hashes: readonly string[];
  /** Hashes of the inputs of answers, by question number, for questions with such a hash. */
  readonly prints: readonly (readonly [number: number, print: string])[];
  readonly pages: ReadonlyMap<SitePath, KeptPage>;
  /** The files other than pages, by name. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** The links between pages of the site; may include links that no longer exist. */
  readonly links: readonly StagedLink[];
  /** The folders of the site, if they are known. */
  readonly folders?: FolderTimes | undefined;
  readonly spare?: SpareSite | undefined;
}

/** The text of the record, signed so that damage is noticed. */
export const keptSiteText = ({ pages, files, links, ...rest }: KeptSite, secret?: string): string =>
  signedText(
    JSON.stringify({
      ...rest,
      pages: [...pages],
      files: [...files],
      links: links.map(({ target, from }) => [target, from]),
    }),
    secret,
  );

interface Parsed extends Omit<KeptSite, 'pages' | 'files' | 'links'> {
  readonly pages: readonly (readonly [SitePath, KeptPage])[];
  readonly files: readonly (readonly [string, WrittenFile])[];
  readonly links: readonly (readonly [string, SitePath])[];
}

/**
 * The record of an earlier build by the same code; `undefined` for anything else: a truncated file,
 * one of another version, or one signed without the secret.
 */
export const readKeptSite = (
  written: string,
  code: string,
  secret?: string,
): KeptSite | undefined => {
  const text = readSigned(written, secret);
  if (text === undefined) return undefined;
  const { pages, files, links, ...rest } = JSON.parse(text) as Parsed;
  if (rest.code !== code) return undefined;
  return {
    ...rest,
    pages: new Map(pages),
    files: new Map(files),
    links: links.map(([target, from]) => ({ target, from })),
  };
};
