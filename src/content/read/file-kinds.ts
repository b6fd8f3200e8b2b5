import { isSlug } from '../../url/slug.ts';

/** The kind of a file in the content folder, by its path alone. */
export type FileKind =
  | 'article'
  | 'page'
  | 'document'
  | 'broadcast'
  | 'register'
  | 'mark'
  | 'media';

/** Whether files of a kind are texts in Markdown. */
export const isMarkdown = (kind: FileKind): boolean =>
  kind !== 'register' && kind !== 'mark' && kind !== 'media';

/**
 * The largest files that are read whole, in bytes; the longest registers are an old portal's table of addresses, and
 * all units of the country.
 */
export const largestText = {
  article: 256 * 1024,
  page: 256 * 1024,
  document: 256 * 1024,
  broadcast: 256 * 1024,
  register: 8 * 1024 * 1024,
  mark: 256 * 1024,
} as const;

/** The registers at the root of the content folder; the first two are required. */
export const registerFiles = [
  'site.yaml',
  'look.yaml',
  'categories.yaml',
  'units.yaml',
  'kinds.yaml',
  'congresses.yaml',
  'events.yaml',
  'threads.yaml',
  'programmes.yaml',
  'redirects.yaml',
  'withdrawn-media.yaml',
  'words.yaml',
] as const;

/** The station's mark, at the root of the content folder. */
const markFiles: ReadonlySet<string> = new Set(['mark.svg', 'mark.png']);

export type RegisterFile = (typeof registerFiles)[number];

// oxlint-disable-next-line no-control-regex -- the bytes with which every zip file begins
const zip = /^PK\x03\x04/;

/** File extensions allowed in `media/`, each with the first bytes of such a file. */
export const mediaSignatures: Readonly<Record<string, readonly RegExp[]>> = {
  jpg: [/^\xff\xd8\xff/],
  jpeg: [/^\xff\xd8\xff/],
  png: [/^\x89PNG\r\n/],
  gif: [/^GIF8[79]a/],
  webp: [/^RIFF[^]{4}WEBP/],
  avif: [/^[^]{4}ftypavi[fs]/],
  mp3: [/^ID3/, /^\xff[\xe2\xe3\xf2\xf3\xfa\xfb]/],
  m4a: [/^[^]{4}ftyp(?!hei[cxms]|hev[cx]|mif1|msf1|avi[fs]|qt)/],
  ogg: [/^OggS/],
  pdf: [/^%PDF-/],
  docx: [zip],
  xlsx: [zip],
};

const mediaName = /^(?:[a-z0-9][a-z0-9-]*\/)*[a-z0-9][a-z0-9.-]*\.([a-z0-9]+)$/;

/**
 * Files and folders that are ignored and never published: hidden ones, temporary files of systems
 * and word processors, and the README of a content repository.
 */
export const isLeftover = (name: string): boolean =>
  /^(?:\..*|~.*|.*~|Thumbs\.db|desktop\.ini|README\.md)$/iu.test(name);

/** Why a path is not that of a valid content file. */
export type PathFault = 'FILE_TYPE' | 'FILE_ENDING' | 'FILE_NAME' | 'FILE_FOLDER' | 'FILE_RESERVED';

/** Names that Windows reserves for devices, with any extension; no file can have them there. */
export const isReserved = (name: string): boolean =>
  /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(name);

const markdownKind = (
  path: string,
  kind: FileKind,
  folder: RegExp,
): { kind: FileKind } | { fault: PathFault } => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isMisnamed = /\.md\.[a-z]+$|\.(?:md|markdown|mdown|mkd)$/iu.test(name);
  if (isMisnamed && (!name.endsWith('.md') || name.endsWith('.md.md'))) {
    return { fault: 'FILE_ENDING' };
  }
  if (!name.endsWith('.md')) return { fault: 'FILE_TYPE' };
  if (!folder.test(path)) return { fault: 'FILE_FOLDER' };
  return isSlug(name.slice(0, -3)) ? { kind } : { fault: 'FILE_NAME' };
};

/** The kind of a file by its path relative to the content folder (`/` between segments). */
export const classifyPath = (path: string): { kind: FileKind } | { fault: PathFault } => {
  if (path.split('/').some(isReserved)) return { fault: 'FILE_RESERVED' };
  if (path.startsWith('articles/')) {
    return markdownKind(path, 'article', /^articles\/(?:19|20)\d{2}\/(?:0[1-9]|1[0-2])\/[^/]+$/u);
  }
  if (path.startsWith('pages/')) return markdownKind(path, 'page', /^pages\/(?:en\/)?[^/]+$/u);
  if (path.startsWith('documents/')) {
    return markdownKind(path, 'document', /^documents\/[^/]+$/u);
  }
  if (path.startsWith('broadcasts/')) {
    return markdownKind(
      path,
      'broadcast',
      /^broadcasts\/(?:19|20)\d{2}\/(?:0[1-9]|1[0-2])\/[^/]+$/u,
    );
  }
  if (path.startsWith('media/')) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    if (!Object.hasOwn(mediaSignatures, ending)) return { fault: 'FILE_TYPE' };
    return mediaName.test(path.slice('media/'.length)) ? { kind: 'media' } : { fault: 'FILE_NAME' };
  }
  if (markFiles.has(path)) return { kind: 'mark' };
  return (registerFiles as readonly string[]).includes(path)
    ? { kind: 'register' }
    : { fault: 'FILE_TYPE' };
};
