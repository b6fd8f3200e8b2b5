import { roomOf, type Room } from './architecture.ts';

/** Only one folder may import Eleventy; its companion packages count as separate libraries. */
const roomsOfEleventy: Readonly<Record<string, string>> = {
  '@11ty/eleventy': 'src/eleventy',
  '@11ty/eleventy-img': 'src/media',
  '@11ty/eleventy-dev-server': 'src/preview',
};

const packageBreach = (room: Room, name: string): string | undefined => {
  const only = roomsOfEleventy[name];
  return only === undefined || only === room.path ? undefined : `only ${only} mentions ${name}`;
};

/** The only module that uses `import.meta`. */
const ownFilesModule = 'src/own-files/own-files.ts';

/** The fault of an `import.meta` in a file; `undefined` if it is allowed. */
export const importMetaBreach = (file: string): string | undefined =>
  roomOf(file) && file !== ownFilesModule
    ? `only ${ownFilesModule} says import.meta; ask it for the file`
    : undefined;

/** `src/a/../b/x.ts` without `..`. */
const resolved = (file: string, specifier: string): string => {
  const segments = file.split('/').slice(0, -1);
  for (const segment of specifier.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** The module that views must not import: they ask their context (decision 0032). */
const newsroomModule = 'src/newsroom/newsroom.ts';

/**
 * The parts of `src/site` that plan pages and answer the questions of views; only these may import
 * the newsroom.
 */
const knowsNewsroom =
  /^src\/site\/(?:(?:context|addresses)\/|(?:is-indexed|make-site|page-kind|plan-routes|plan-site)\.ts$)/u;

const newsroomBreach = (file: string, target: string): string | undefined =>
  target === newsroomModule && file.startsWith('src/site/') && !knowsNewsroom.test(file)
    ? 'a view asks its context, not the newsroom (src/site/context)'
    : undefined;

/**
 * The fault of an import, as a sentence; `undefined` if it is allowed.
 *
 * @param file the importing file relative to the project folder, `/` between segments
 * @param specifier as written in the import: `../url/slug.ts`, `luxon`
 */
export const importBreach = (
  file: string,
  specifier: string,
  isTypeOnly: boolean,
  room = roomOf(file),
): string | undefined => {
  if (!room) return undefined;
  if (!specifier.startsWith('.')) return packageBreach(room, specifier);
  const target = resolved(file, specifier);
  const { path } = roomOf(target) ?? { path: target };
  const may = room.mayImport;
  if (path === room.path || may.includes(path)) return newsroomBreach(file, target);
  if (may.includes(`type:${path}`)) {
    return isTypeOnly ? undefined : `${room.path} may import only types from ${path}`;
  }
  return `${room.path} must not import from ${path} (src/architecture.ts)`;
};
