import type { z } from 'zod';
import { articleSchema } from './article-schema.ts';
import { broadcastSchema } from './broadcast-schema.ts';
import { categoriesSchema } from './category-schema.ts';
import { congressesSchema } from './congress-schema.ts';
import { eventsSchema } from './event-schema.ts';
import { kindsSchema } from './kind-schema.ts';
import { lookSchema } from './look-schema.ts';
import { officialDocumentSchema } from './official-document-schema.ts';
import { pageSchema } from './page-schema.ts';
import { programmesSchema } from './programme-schema.ts';
import { redirectsSchema } from './redirect-schema.ts';
import { siteSchema } from './site-schema.ts';
import { threadsSchema } from './thread-schema.ts';
import { unitsSchema } from './unit-schema.ts';
import { wordsSchema } from './words-schema.ts';
import { withdrawnMediaSchema } from './withdrawal-schema.ts';

/** Everything that an editor's file can be, by the name of its JSON Schema. */
export const contentTypes = {
  article: { file: 'articles/NĂM/THÁNG/ten-bai.md', schema: articleSchema },
  page: { file: 'pages/ten-trang.md', schema: pageSchema },
  document: { file: 'documents/ten-van-ban.md', schema: officialDocumentSchema },
  broadcast: { file: 'broadcasts/NĂM/THÁNG/ngay-gio-chuong-trinh.md', schema: broadcastSchema },
  site: { file: 'site.yaml', schema: siteSchema },
  look: { file: 'look.yaml', schema: lookSchema },
  categories: { file: 'categories.yaml', schema: categoriesSchema },
  units: { file: 'units.yaml', schema: unitsSchema },
  kinds: { file: 'kinds.yaml', schema: kindsSchema },
  events: { file: 'events.yaml', schema: eventsSchema },
  threads: { file: 'threads.yaml', schema: threadsSchema },
  programmes: { file: 'programmes.yaml', schema: programmesSchema },
  redirects: { file: 'redirects.yaml', schema: redirectsSchema },
  'withdrawn-media': { file: 'withdrawn-media.yaml', schema: withdrawnMediaSchema },
  words: { file: 'words.yaml', schema: wordsSchema },
  congresses: { file: 'congresses.yaml', schema: congressesSchema },
} as const satisfies Readonly<
  Record<string, { readonly file: string; readonly schema: z.ZodObject }>
>;

export type ContentType = keyof typeof contentTypes;
