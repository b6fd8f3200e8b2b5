import type { Publication, PublishableSite, Target } from '../../../src/deploy/target.ts';

/** Publishes over the live site, as if it had just been compared. */
export const publishOver = async (
  target: Target,
  site: PublishableSite,
  onFile?: () => void,
): Promise<Publication> => target.publish(site, await target.liveManifest(), onFile);
