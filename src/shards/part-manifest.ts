import { z } from 'zod';
import { readSigned, signedText } from '../file-system/signed-text.ts';
import { isWithinSite } from '../manifest/read-manifest.ts';

/** The names within the folder of a part; none begins with a dot, which artifacts of CI leave out. */
export const partNames = {
  manifest: 'phan.json',
  plan: 'ke-hoach.jsonl',
  search: 'tim-kiem.jsonl',
  texts: 'bai.jsonl',
  /** The folder of its pages and files. */
  site: 'site',
} as const;

const hash = z.string().regex(/^[0-9a-f]{64}$/u);
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u);

const checksum = z.object({ bytes: z.int().nonnegative(), sha256: hash });

const manifestSchema = z.object({
  format: z.literal(1),
  index: z.int().positive(),
  count: z.int().positive(),
  /** The hash of the plan. */
  plan: hash,
  /** The hash of the program. */
  code: hash,
  /** The hash of the content. */
  content: hash,
  isPreview: z.boolean(),
  baseUrl: z.string().exactOptional(),
  now: moment,
  until: moment.exactOptional(),
  /** When the site next changes by itself, as far as the pages of this part ask. */
  nextChange: moment.exactOptional(),
  /** Pages and other files, by their names below the site's folder. */
  files: z.array(
    z.tuple([z.string().refine((name) => isWithinSite(`/${name}`)), z.int().nonnegative(), hash]),
  ),
  /** The other files of the part, by name. */
  records: z.partialRecord(z.enum([partNames.plan, partNames.search, partNames.texts]), checksum),
});

/** What one shard has made, and from what. */
export type PartManifest = z.infer<typeof manifestSchema>;

/** The text of a part's manifest, signed so that damage is noticed. */
export const partManifestText = (manifest: PartManifest): string =>
  signedText(`${JSON.stringify(manifest)}\n`);

/** `undefined` if the text is damaged or is none. */
export const readPartManifest = (written: string): PartManifest | undefined => {
  const text = readSigned(written);
  if (text === undefined) return undefined;
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
};
