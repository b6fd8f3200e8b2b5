import { roomOf, type Room } from './architecture.ts';

/** Eleventy is named in one folder; the libraries beside it are libraries of their own. */
const roomsOfEleventy: Readonly<Record<string, string>> = {
  '@11ty/eleventy': 'src/eleventy',
  '@11ty/eleventy-img': 'src/media',
  '@11ty/eleventy-dev-server': 'src/preview',
};

const packageBreach = (room: Room, name: string): string | undefined => {
  const only = roomsOfEleventy[name];
  return only === undefined || only === room.path ? undefined : `only ${only} mentions ${name}`;
};

/** The one module that says `import.meta`. */
const ownFilesModule = 'src/own-files/own-files.ts';

/** What is wrong with an `import.meta` in a file; `undefined` where it may stand. */
export const importMetaBreach = (file: string): string | undefined =>
  roomOf(file) && file !== ownFilesModule
    ? `only ${ownFilesModule} says import.meta; ask it for the file`
    : undefined;

/** `src/a/../b/x.ts` without its steps back. */
const resolved = (file: string, specifier: string): string => {
  const segments = file.split('/').slice(0, -1);
  for (const segment of specifier.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
};

/** What views must not know: what they show, they ask of their context (decision 0032). */
const newsroomModule = 'src/newsroom/newsroom.ts';

/** The parts of `src/site` that plan pages and answer for their views; only these know the newsroom. */
const knowsNewsroom =
  /^src\/site\/(?:(?:context|addresses)\/|(?:is-indexed|make-site|page-kind|plan-routes|plan-site)\.ts$)/u;

const newsroomBreach = (file: string, target: string): string | undefined =>
  target === newsroomModule && file.startsWith('src/site/') && !knowsNewsroom.test(file)
    ? 'a view asks its context, not the newsroom (src/site/context)'
    : undefined;

/**
 * What is wrong with an import, in a sentence; `undefined` where it may stand.
 *
 * @param file the importing file from the project's folder, `/` between segments
 * @param specifier as it stands in the import: `../url/slug.ts`, `luxon`
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
