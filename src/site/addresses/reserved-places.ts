import { parentOf, sitePaths, type SitePath } from '../../url/site-path.ts';
import type { ReservedPlace } from '../page-kind.ts';
import { pageKinds } from '../page-kinds.ts';

/** Folders of files that belong to no single kind of page. */
const fileFolders: readonly ReservedPlace[] = [
  sitePaths.media(''),
  sitePaths.script(''),
  sitePaths.icon(''),
  sitePaths.picture(''),
  sitePaths.smallSound(''),
  parentOf(sitePaths.siteCard),
];

const places: readonly ReservedPlace[] = [
  ...Object.values(pageKinds).flatMap(({ reserved }) => reserved),
  ...fileFolders,
];

/** Whether an address belongs to the program, so that no text may use it. */
export const isReserved = (path: SitePath): boolean =>
  places.some((place) => (typeof place === 'string' ? place === path : place.test(path)));
