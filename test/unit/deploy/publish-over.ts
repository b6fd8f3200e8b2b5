import type { Publication, PublishableSite, Target } from '../../../src/deploy/target.ts';

/** Publishes over whatever is live, as who has compared with it just now. */
export const publishOver = async (
  target: Target,
  site: PublishableSite,
  onFile?: () => void,
): Promise<Publication> => target.publish(site, await target.liveManifest(), onFile);
