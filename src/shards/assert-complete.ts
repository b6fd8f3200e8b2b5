import type { Station } from '../../layouts/station.ts';
import { OperationError } from '../operation/operation-error.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { addressesFrom, filesOfPlan } from './planned-files.ts';
import type { BuildPlan } from './plan.ts';
import type { SiteOfPlan } from './planned-build.ts';
import { nameOf, type Part } from './read-parts.ts';
import { shardOf } from './shard.ts';

/** Every file that shards make, with the index of its shard. */
const plannedOwners = (
  plan: BuildPlan,
  made: SiteOfPlan,
  station: Station,
  count: number,
): Map<string, number> => {
  const { media, cards } = filesOfPlan(plan, made, station);
  const { facts } = made.materials;
  const owners = new Map<string, number>();
  for (const { url } of made.site.routes) owners.set(fileOf(url), shardOf(url, count));
  for (const { path } of cards) owners.set(fileOf(path), shardOf(path, count));
  for (const file of media) {
    const owner = shardOf(sitePaths.media(file.name), count);
    for (const address of addressesFrom(file, facts)) owners.set(fileOf(address), owner);
  }
  return owners;
};

/**
 * Asserts that parts have together exactly the planned files, each in the part of its shard, so that no file is in
 * two parts.
 *
 * @throws OperationError `PART_STRAY` or `PART_INCOMPLETE` for the first file that is not
 */
export const assertComplete = (
  plan: BuildPlan,
  made: SiteOfPlan,
  parts: readonly Part[],
  station: Station,
): void => {
  const owners = plannedOwners(plan, made, station, parts.length);
  for (const part of parts) {
    for (const [file] of part.manifest.files) {
      if (owners.get(file) === part.manifest.index) owners.delete(file);
      else {
        throw new OperationError('PART_STRAY', { shard: nameOf(part), folder: part.label, file });
      }
    }
  }
  const [missing] = owners;
  const part = missing && parts.find(({ manifest }) => manifest.index === missing[1]);
  if (!part) return;
  throw new OperationError('PART_INCOMPLETE', {
    shard: nameOf(part),
    folder: part.label,
    file: missing[0],
  });
};
