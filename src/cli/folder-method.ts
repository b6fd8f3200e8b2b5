import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite } from '../deploy/publish-folder.ts';
import { releasesKept } from '../deploy/parse-target.ts';
import type { PublishMethod } from '../desk/publishing/publish-method.ts';
import { OperationError } from '../operation/operation-error.ts';
import { childBuild } from './child-build.ts';
import { comparedWithLive, ledgerAfterIn } from './compared-with-live.ts';
import { targetOf } from './deploy-target.ts';
import { pathExists } from './path-exists.ts';

/** What publishing into a folder needs. */
export interface FolderPlace {
  readonly content: string;
  /** Where the site is made. */
  readonly output: string;
  /** Where it is published. */
  readonly folder: string;
  /** Where residents read it. */
  readonly site: string;
  readonly now?: string | undefined;
}

/** Publishes into a folder that a web server or a copy serves, as `publish --to` does. */
export const folderMethod = ({
  content,
  output,
  folder,
  site,
  now,
}: FolderPlace): PublishMethod => {
  const target = targetOf(folder, {}, releasesKept);
  const compared = async () => {
    const built = await readBuiltSite(output);
    return { built, ...(await comparedWithLive(built, {}, target, undefined)) };
  };
  return {
    place: { method: 'folder', label: folder, site },
    build: async () => {
      await mkdir(folder, { recursive: true });
      const current = join(folder, 'current');
      const live = (await pathExists(current)) ? current : folder;
      return childBuild({ content, output, live, now });
    },
    compare: async () => {
      const { built, comparison } = await compared();
      return { comparison, next: built.manifest, isSure: true };
    },
    send: async () => {
      const { built, published, ledger, comparison } = await compared();
      if (comparison.refusals.length > 0) return { kind: 'refused' };
      const { release = '' } = await target.publish(
        built,
        published,
        undefined,
        ledgerAfterIn(target, built, ledger),
      );
      return { kind: 'sent', id: release, files: [] };
    },
    takeBack: async () => {
      if (!target.history) throw new OperationError('USAGE_NO_HISTORY', { place: folder });
      await target.history.goBack();
      return 'Trang đã trở về như trước lần đăng ấy. Bài vẫn còn nguyên ở Bàn biên tập: sửa xong rồi đăng lại.';
    },
  };
};
