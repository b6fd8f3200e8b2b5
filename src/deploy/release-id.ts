import { basename } from 'node:path/posix';
import type { ReleaseList } from './target.ts';
import { OperationError } from '../operation/operation-error.ts';

const idForm = /^(\d{6,})-[0-9a-f]{12}$/u;

export const isReleaseId = (name: string): boolean => idForm.test(name);

const numberOf = (id: string): number => Number(idForm.exec(id)?.[1] ?? 0);

/** Those names that are releases, oldest first: numbers do not depend on the clock. */
export const releasesAmong = (names: readonly string[]): string[] =>
  names.filter(isReleaseId).toSorted((a, b) => numberOf(a) - numberOf(b));

/**
 * The releases among some names.
 *
 * @param link the target of `current`; undefined or empty if there is no such link
 */
export const releaseList = (names: readonly string[], link: string | undefined): ReleaseList => {
  const ids = releasesAmong(names);
  if (link === undefined || link === '') return { ids };
  const current = ids.find((id) => id === basename(link));
  return current === undefined ? { ids, lost: link } : { ids, current };
};

/** The part of a manifest's SHA-256 that is in a release's name, in hexadecimal. */
const shortHash = (sha256: string): string => sha256.slice(0, 12);

/**
 * `000042-0123456789ab`: a number above all existing ones, so that no name is used twice after a
 * rollback.
 */
export const nextReleaseId = (ids: readonly string[], manifestSha256: string): string => {
  const number = Math.max(0, ...ids.map(numberOf)) + 1;
  return `${String(number).padStart(6, '0')}-${shortHash(manifestSha256)}`;
};

/** Whether a release was made from a manifest with this hash. */
export const isReleaseOf = (id: string, manifestSha256: string): boolean =>
  id.endsWith(`-${shortHash(manifestSha256)}`);

/** The release before the live one. */
export const releaseBefore = ({ ids, current }: ReleaseList): string | undefined => {
  const place = current === undefined ? -1 : ids.indexOf(current);
  return place > 0 ? ids[place - 1] : undefined;
};

/**
 * The live release; `undefined` if nothing has been published yet.
 *
 * @throws OperationError `DEPLOY_LOST_RELEASE` if it is missing, for example because a disk is not
 * mounted
 */
export const liveReleaseOf = ({ current, lost }: ReleaseList): string | undefined => {
  if (lost !== undefined) throw new OperationError('DEPLOY_LOST_RELEASE', { link: lost });
  return current;
};

/** The oldest releases beyond those kept; never the live one or the one before it. */
export const releasesToPrune = (list: ReleaseList, keep: number): string[] => {
  const before = releaseBefore(list);
  return list.ids
    .slice(0, Math.max(0, list.ids.length - keep))
    .filter((id) => id !== list.current && id !== before);
};
