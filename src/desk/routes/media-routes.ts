import { extname, join } from 'node:path';
import { createFiles } from '../../content/edit/write-file.ts';
import { mediaSignatures } from '../../content/read/file-kinds.ts';
import { readUnlinked } from '../../file-system/unlinked-file.ts';
import { freeSlug } from '../../url/free-slug.ts';
import { slugOf } from '../../url/slug.ts';
import { isLinked } from '../saving/text-place.ts';
import type { DeskAnswer, Route } from '../server/route.ts';
import type { DeskContext } from './desk-context.ts';
import { contentPaths } from '../../import/write/content-paths.ts';
import { DeskRefusal, fileQuestion } from './question.ts';

/** The largest file that may be dropped on the desk, in bytes. */
const largest = 64 * 1024 * 1024;

/** What the desk's own page shows: nothing that a browser would run. */
const shown: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.ogg': 'audio/ogg',
};

/** The file ending that the bytes of a file really have. */
const endingOf = (name: string, bytes: Buffer): string | undefined => {
  const head = bytes.subarray(0, 64).toString('latin1');
  const own = extname(name).slice(1).toLowerCase();
  const fits = (ending: string): boolean =>
    (mediaSignatures[ending] ?? []).some((signature) => signature.test(head));
  return fits(own)
    ? own
    : Object.keys(mediaSignatures).find((each) => each !== 'docx' && each !== 'xlsx' && fits(each));
};

const unknownFile =
  'Bàn biên tập nhận ảnh (.jpg, .png, .webp), tệp tiếng (.mp3, .m4a, .ogg), tài liệu (.pdf, .docx, .xlsx). Ảnh từ iPhone thì xuất lại dạng .jpg.';

const placed = async (
  { content, refresh }: DeskContext,
  name: string,
  month: string,
  bytes: Buffer,
) => {
  const ending = endingOf(name, bytes);
  if (ending === undefined) throw new DeskRefusal(415, unknownFile);
  const folder = /^\d{4}\/\d{2}$/u.test(month) ? `media/${month}` : 'media';
  const taken = await contentPaths(content.path);
  const wished = slugOf(name.replace(/\.[^.]*$/u, '')) || 'tep';
  const slug = freeSlug(wished, (each) => taken.has(`${folder}/${each}.${ending}`));
  const path = `${folder}/${slug}.${ending}`;
  await createFiles(content.path, [{ path, bytes }]);
  refresh();
  return { file: `/${path}` };
};

const nothing: DeskAnswer = { status: 404, json: {} };

const shownFile = async ({ content }: DeskContext, path: string): Promise<DeskAnswer> => {
  const below = decodeURIComponent(path.slice(1));
  const type = shown[extname(below).toLowerCase()];
  if (type === undefined || below.includes('\\') || below.split('/').includes('..')) return nothing;
  if (await isLinked(content.path, below)) return nothing;
  try {
    const bytes = readUnlinked(join(content.path, below), largest);
    return bytes ? { status: 200, type, bytes } : nothing;
  } catch {
    return nothing;
  }
};

/** Pictures, sounds and documents: into the content, and shown on the desk. */
export const mediaRoutes = (context: DeskContext): readonly Route[] => [
  fileQuestion('media', largest, ({ query, body }) =>
    context.inTurn(() => placed(context, query.get('name') ?? '', query.get('month') ?? '', body)),
  ),
  { method: 'GET', path: '/media/*', most: 0, answer: ({ path }) => shownFile(context, path) },
];
