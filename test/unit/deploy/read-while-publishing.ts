import { rm } from 'node:fs/promises';
import type { ReleaseHistory, Target } from '../../../src/deploy/target.ts';
import { folderTarget } from '../../../src/deploy/folder/folder-target.ts';
import { ask, readAll, siteOf, unchangedPage, versionOf, type Seen } from './release-readers.ts';
import { builtSite, temporaryFolder } from './sample-release.ts';
import { publishOver } from './publish-over.ts';

const publishVersion = async (target: Target, version: number): Promise<void> => {
  const site = await builtSite(siteOf(version));
  await publishOver(target, site);
  await rm(site.folder, { recursive: true });
};

/** What readers have seen while a site was published again and again, and afterwards. */
export interface Course {
  readonly seen: Seen;
  /** The answer for an unchanged page to a reader who has had it since the first release. */
  readonly unchangedStatus: number;
  /** The answers for a browser with the newest page after a rollback. */
  readonly back: { readonly statuses: readonly number[]; readonly version: number | undefined };
}

const keptOf = async (url: string): Promise<readonly Record<string, string>[]> => {
  const { headers } = await ask(url);
  return [
    { 'If-None-Match': headers.etag ?? '' },
    { 'If-Modified-Since': headers['last-modified'] ?? '' },
  ];
};

/** Publishes this many versions into a folder that a server serves, with readers all the time. */
export const readWhilePublishing = async (
  startServer: (folder: string) => Promise<string>,
  versions: number,
): Promise<Course> => {
  const folder = await temporaryFolder();
  const publisher = { id: 1, isAlive: () => false };
  const target = folderTarget(folder, { label: 'tin', keep: 5, publisher });
  const history = target.history as ReleaseHistory;
  await publishVersion(target, 1);
  const base = await startServer(folder);
  const [firstTag = {}] = await keptOf(base + unchangedPage);
  const clock = { live: 1, next: 1, isOver: false };
  const reading = readAll(base, clock);
  try {
    for (let version = 2; version <= versions; version += 1) {
      clock.next = version;
      await publishVersion(target, version);
      clock.live = version;
    }
  } finally {
    clock.isOver = true;
  }
  const seen = await reading;
  const unchangedStatus = (await ask(base + unchangedPage, firstTag)).status;
  const kept = await keptOf(`${base}/`);
  await history.goBack();
  const answers = await Promise.all(kept.map((condition) => ask(`${base}/`, condition)));
  const { text } = await ask(`${base}/`);
  return {
    seen,
    unchangedStatus,
    back: { statuses: answers.map(({ status }) => status), version: versionOf(text) },
  };
};
