import { readSigned, signedText } from '../../file-system/signed-text.ts';
import type { WrittenFile } from '../../file-system/written-file.ts';
import type { Asked } from '../../site/context/question-log.ts';
import type { Place } from '../../site/place.ts';
import type { StagedLink } from '../../staging/staged-pages.ts';
import type { SitePath } from '../../url/site-path.ts';

/** A page as a build has written it, and what it was made from. */
export interface KeptPage extends WrittenFile, Pick<Place, 'key' | 'source'> {
  readonly kind: string;
  /** The questions that it asked, by their places in `asked`. */
  readonly questions: readonly number[];
}

/** What a build leaves to the next one about the pages that it has written. */
export interface KeptSite {
  /** The hash of the code that made the pages. */
  readonly code: string;
  /** Counts builds, so that each makes another sample anew. */
  readonly turn: number;
  readonly asked: readonly Asked[];
  /** The hash of the answer to each. */
  readonly hashes: readonly string[];
  readonly pages: ReadonlyMap<SitePath, KeptPage>;
  /** The files that are no pages, by their names. */
  readonly files: ReadonlyMap<string, WrittenFile>;
  /** Where the pages lead within the site; maybe more than that. */
  readonly links: readonly StagedLink[];
}

/** Its text, signed, so that a damaged one is noticed. */
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
 * What an earlier build by the same code has left; `undefined` for anything else: a file cut short, one
 * that another version has written, or someone who does not know the secret.
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
