import { z } from 'zod';
import type { SitePath } from '../url/site-path.ts';
import type { SiteManifest } from './site-manifest.ts';

const checksum = { bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/u) };

const decoded = (path: string): string | undefined => {
  try {
    return decodeURI(path);
  } catch {
    return undefined;
  }
};

/** Safe as a file name: no line ends and no path out of the site's folder, escaped or not. */
export const isWithinSite = (path: string): boolean => {
  const name = decoded(path);
  return name !== undefined && !/[\p{Cc}\\]|%|(?:^|\/)\.{1,2}(?:\/|$)|\/\//u.test(name);
};

/** Printable ASCII, as a browser sends it. */
const sitePath = z
  .string()
  .regex(/^\/[\w.~%!@(),+=/-]*$/u)
  .refine(isWithinSite)
  .transform((path) => path as SitePath);

/** Unknown keys are accepted, so that a site of a later version can be compared. */
const manifestSchema = z.object({
  generator: z.string(),
  isPreview: z.literal(true).exactOptional(),
  nextChange: z.string().exactOptional(),
  base: z.string().exactOptional(),
  formerBases: z.array(z.string()).exactOptional(),
  predecessors: z
    .array(
      z.object({
        base: z.string(),
        moved: z.array(z.object({ from: z.string(), to: z.string() })),
      }),
    )
    .exactOptional(),
  identity: z.string().exactOptional(),
  articlesPerPage: z.int().positive().exactOptional(),
  formerArticlesPerPage: z.array(z.int().positive()).exactOptional(),
  cardsSince: z.iso.date().exactOptional(),
  ledger: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .exactOptional(),
  pages: z.array(
    z.object({
      url: sitePath,
      kind: z.string(),
      source: z.string().exactOptional(),
      title: z.string().exactOptional(),
      body: z.string().exactOptional(),
      takesOver: z.string().exactOptional(),
      ...checksum,
    }),
  ),
  redirects: z
    .array(
      z.object({
        from: sitePath,
        query: z.string().exactOptional(),
        to: sitePath,
        source: z.string().exactOptional(),
      }),
    )
    .default([]),
  withdrawnFiles: z.array(sitePath).default([]),
  samplesLeftOut: z.array(sitePath).exactOptional(),
  files: z.array(z.object({ path: sitePath, ...checksum })),
});

/** The text is not the manifest of a site. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * Parses `/manifest-site.json`, which is untrusted input.
 *
 * @throws ManifestError if it is not valid
 */
export const readManifest = (text: string): SiteManifest => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new ManifestError('no JSON', { cause: error });
  }
  const { data, error } = manifestSchema.safeParse(json);
  if (!data) throw new ManifestError(error.message, { cause: error });
  return data;
};
