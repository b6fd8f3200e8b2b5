import { lookup } from 'mrmime';

/** The extensions of a site's files; those on one line have the same type. */
const endings = [
  ['html'],
  ['css'],
  ['js', 'mjs'],
  ['txt'],
  ['csv'],
  ['ics'],
  ['vtt'],
  ['json'],
  ['xml'],
  ['webmanifest'],
  ['geojson'],
  ['wasm'],
  ['pdf'],
  ['docx'],
  ['xlsx'],
  ['svg'],
  ['png'],
  ['jpg', 'jpeg'],
  ['gif'],
  ['webp'],
  ['avif'],
  ['ico'],
  ['mp3'],
  ['m4a'],
  ['ogg'],
  ['mp4'],
  ['woff2'],
] as const;

/** Types that the library does not know, or has under an older name. */
const ownTypes: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ico: 'image/vnd.microsoft.icon',
  xml: 'application/xml',
};

const isText = (type: string): boolean => /^text\/|^application\/(?:json|xml)$/u.test(type);

const typeOf = (ending: string): string => {
  const type = ownTypes[ending] ?? lookup(ending) ?? 'application/octet-stream';
  return isText(type) ? `${type}; charset=utf-8` : type;
};

/**
 * The media types of the site's files, by extension, for servers, and for storage services without
 * header rules. Their own lists differ between machines and lack some of these.
 */
export const fileTypes: readonly (readonly [endings: readonly string[], type: string])[] =
  endings.map((group) => [group, typeOf(group[0])] as const);
