import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

/** Unknown keys are accepted, so that the site of a later version can be verified. */
const provenanceSchema = z.object({
  format: z.literal(1),
  /** SHA-256 of `/manifest-site.json`, which lists every other file with its own. */
  manifest: sha256,
  /** The base URL that the site was built for. */
  base: z.string(),
  /** The moment of the build, in Vietnam: `2020-03-14T08:00+07:00`. */
  now: z.string(),
  /** The hash of the address ledger that it was built against; absent for a first build. */
  ledger: sha256.exactOptional(),
  /**
   * The commit that has the content; absent if the content is in no Git repository, or had changes
   * that no commit has.
   */
  content: z
    .object({
      commit: z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/u),
      /** The content folder, relative to the repository; `.` for the repository itself. */
      folder: z.string(),
    })
    .exactOptional(),
  /** Name, version and hash of the program with its packages. */
  program: z.object({ name: z.string(), version: z.string(), code: sha256 }),
  /** Versions that pages may depend on, and the system: pictures are made by its libraries. */
  runtime: z.object({
    node: z.string(),
    icu: z.string(),
    unicode: z.string(),
    tz: z.string(),
    platform: z.string(),
    arch: z.string(),
  }),
});

/**
 * What a built site was made from (provenance): everything that is needed to build the same bytes
 * again.
 */
export type Provenance = Readonly<z.infer<typeof provenanceSchema>>;

/** Deterministic. */
export const provenanceText = (provenance: Provenance): string =>
  `${JSON.stringify(provenance, null, 2)}\n`;

/**
 * Parses `/nguon-goc.json`, which is untrusted input; `undefined` if it is no provenance of a form
 * that this version knows.
 */
export const readProvenance = (text: string): Provenance | undefined => {
  try {
    return provenanceSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
