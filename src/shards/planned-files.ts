import type { Station } from '../../layouts/station.ts';
import { plannedCards } from '../build/materials.ts';
import type { MediaFile } from '../content/content.ts';
import type { Card } from '../media/cards/card-drawing.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { BuildPlan } from './plan.ts';
import type { SiteOfPlan } from './planned-build.ts';

/** Everything that shards make besides pages, before it is made. */
export interface PlannedFiles {
  /** The media files that the site publishes; a shard makes all versions of those whose address is its own. */
  readonly media: readonly MediaFile[];
  /** The cards for links, each made by the shard of its address. */
  readonly cards: readonly Card[];
}

export const filesOfPlan = (
  { head, media }: BuildPlan,
  { parsed: { content }, planned: { newsroom } }: SiteOfPlan,
  station: Station,
): PlannedFiles => {
  const published = new Set(head.published);
  return {
    media: media.filter(({ name }) => published.has(name)),
    cards: content ? plannedCards(content, newsroom, station) : [],
  };
};

/** The addresses of the files made from a media file. */
export const addressesFrom = (
  { name }: MediaFile,
  { pictures, sounds }: SiteOfPlan['materials']['facts'],
): readonly SitePath[] => {
  const path = sitePaths.media(name);
  const picture = pictures.get(path);
  const small = sounds.get(path)?.small;
  if (!picture) return small ? [path, small.path] : [path];
  const { avif, webp, fallback, card } = picture;
  return [
    ...new Set([path, card, ...[...avif, ...webp, ...fallback].map((version) => version.path)]),
  ];
};
