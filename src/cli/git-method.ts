import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ApprovalRules } from '../content/schema/approval-schema.ts';
import { dayOf } from '../dates/vietnam-clock.ts';
import { readBuiltSite } from '../deploy/publish-folder.ts';
import { sendableFiles } from '../desk/publishing/sendable-files.ts';
import type { Publisher, PublishMethod } from '../desk/publishing/publish-method.ts';
import { authorOf, type Author } from '../desk/sending/author.ts';
import type { GitFolder } from '../desk/sending/git-folder.ts';
import { remoteOf } from '../desk/sending/remote-of.ts';
import type { RemoteSettings } from '../desk/sending/remote.ts';
import { sendChanges } from '../desk/sending/send-changes.ts';
import { takeBackPlan } from '../desk/sending/take-back.ts';
import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { OperationError } from '../operation/operation-error.ts';
import { compareSites } from '../permanence/compare-sites.ts';
import { everLive } from '../permanence/ledger/ever-live.ts';
import { childBuild } from './child-build.ts';
import { namedLiveSite } from './live-site.ts';
import { tokenKeyring } from './token-keyring.ts';

/** What publishing over Git needs. */
export interface GitPlace {
  readonly folder: GitFolder;
  readonly settings: RemoteSettings;
  readonly content: string;
  /** Where the site is made, only to compare it. */
  readonly output: string;
  /** Where the manifest of the outer site is kept for days without a network. */
  readonly known: string;
  readonly site: string;
  readonly now?: string | undefined;
  readonly rules: ApprovalRules | undefined;
  readonly isFaulty: (path: string) => boolean;
}

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** What the outer site has, or what was last known of it. */
const liveOf = async ({
  site,
  known,
}: GitPlace): Promise<{ readonly live: SiteManifest | undefined; readonly isSure: boolean }> => {
  await mkdir(known, { recursive: true });
  try {
    const live = await namedLiveSite(site);
    if (live) await writeFile(join(known, 'manifest-site.json'), manifestText(live));
    return { live, isSure: true };
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return { live: await namedLiveSite(known), isSure: false };
  }
};

const authorIn = ({ rules }: GitPlace, person: string): Author =>
  authorOf(person, rules?.people.find(({ name }) => name === person)?.email);

const remoteIn = async ({ folder, settings }: GitPlace) => {
  const host = hostOf(settings.url);
  const token = host === '' ? undefined : await tokenKeyring().read(host);
  return remoteOf(folder, settings, token);
};

/** What every commit of the desk has. */
const commitOf = (place: GitPlace, { person, at }: Publisher, message: string) => ({
  author: authorIn(place, person),
  message,
  time: Math.floor(Date.parse(`${at}:00+07:00`) / 1000),
});

const takeBack = async (
  place: GitPlace,
  sent: { readonly id: string; readonly files: readonly string[] },
  publisher: Publisher,
  reason: string,
): Promise<string> => {
  const { folder } = place;
  const remote = await remoteIn(place);
  const newest = (await remote.newest()) ?? sent.id;
  const plan = await takeBackPlan(
    folder,
    { commit: sent.id, newest, files: sent.files },
    { day: dayOf(publisher.at), reason },
  );
  const untouched = `${plan.changedSince.length} tệp đã có người sửa tiếp nên giữ nguyên`;
  if (plan.files.size === 0) {
    return `Không còn gì để rút: ${untouched}. Sửa bài ấy rồi đăng lại, hoặc gỡ bài.`;
  }
  const withdrawn = new Set(plan.withdrawn);
  const kept = new Set([...plan.files.keys()].filter((file) => !withdrawn.has(file)));
  await sendChanges(folder, remote, {
    files: [],
    instead: { of: newest, files: plan.files, kept },
    ...commitOf(place, publisher, `Rút lại: ${reason}`),
  });
  const parts = [
    kept.size > 0 && `${kept.size} tệp trở về bản trước; chữ mới vẫn còn ở máy này`,
    withdrawn.size > 0 && `${withdrawn.size} bài mới chỉ còn dòng “Bài đã gỡ” và lý do`,
    plan.changedSince.length > 0 && untouched,
  ].filter((part) => part !== false);
  return `Đã gửi lệnh rút lại. ${parts.join('; ')}. Trang ngoài đổi sau vài phút.`;
};

/** Sends finished work to a repository, whose own workflow publishes it. */
export const gitMethod = (place: GitPlace): PublishMethod => {
  const { folder, settings, content, output, known, site, now, rules, isFaulty } = place;
  let live: Awaited<ReturnType<typeof liveOf>> | undefined;
  return {
    place: { method: 'git', label: hostOf(settings.url) || settings.url, site },
    build: async () => {
      live = await liveOf(place);
      return childBuild({ content, output, live: known, now });
    },
    compare: async () => {
      const { manifest } = await readBuiltSite(output);
      const { live: outer, isSure } = live ?? (await liveOf(place));
      const shown = everLive(outer, undefined);
      return { comparison: compareSites(shown, manifest, { shown }), next: manifest, isSure };
    },
    send: async (publisher, chosen) => {
      const files = await sendableFiles(folder, { contentFolder: content, rules, isFaulty });
      const result = await sendChanges(folder, await remoteIn(place), {
        files,
        chosen,
        ...commitOf(place, publisher, 'Đăng bài từ Bàn biên tập'),
      });
      return result.kind === 'sent' ? { ...result, id: result.commit } : result;
    },
    look: () => namedLiveSite(site),
    takeBack: (last, publisher, reason) => takeBack(place, last, publisher, reason),
  };
};
