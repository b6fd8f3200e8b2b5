import type { PublishableSite, Target } from '../deploy/target.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import type { Ledger } from '../permanence/ledger/ledger.ts';
import { sitePaths } from '../url/site-path.ts';
import { ledgerAfterIn } from './compared-with-live.ts';
import { standardProgress } from './progress.ts';
import { reloadServer } from './reload-server.ts';

/** The server settings in a release, which a web server reads only when it starts or is reloaded. */
const settingsOf = (manifest: SiteManifest | undefined): string =>
  (manifest?.files ?? [])
    .filter(({ path }) => path.startsWith(sitePaths.serverFolder))
    .map(({ path, sha256 }) => `${path} ${sha256}`)
    .join('\n');

/**
 * Publishes the site and reports the result.
 *
 * @throws OperationError `DEPLOY_…`, `STAGED_…` if it fails; `RELOAD_…` if it is live, but the server
 * does not follow
 */
export const publishTo = async (
  target: Target,
  site: PublishableSite,
  {
    live,
    ledger,
    reload,
  }: {
    readonly live: SiteManifest | undefined;
    readonly ledger: Ledger | undefined;
    readonly reload: string | undefined;
  },
  say: (sentence: string) => void,
): Promise<void> => {
  const progress = standardProgress();
  const { pages, files } = site.manifest;
  const onFile = progress.count('Đang gửi tệp', pages.length + files.length);
  const { release, sent, removed } = await target
    .publish(site, live, onFile, ledgerAfterIn(target, site, ledger))
    .finally(progress.end);
  const name = release === undefined ? '' : `, bản ${release}`;
  say(`Đã đăng lên ${target.label}${name}: gửi ${sent} tệp, xóa ${removed} tệp.\n`);
  if (release === undefined || settingsOf(site.manifest) === settingsOf(live)) return;
  if (reload === undefined) {
    say(
      'Cấu hình máy chủ đi kèm bản này đã đổi: nạp lại máy chủ (nginx -s reload hoặc caddy reload), nếu không địa chỉ cũ chưa chuyển và bài đã gỡ chưa báo là đã gỡ. Lần sau viết thêm --reload và lệnh ấy.\n',
    );
    return;
  }
  await reloadServer(reload, site.manifest);
  say('Đã nạp lại máy chủ; trang trả lời đúng theo cấu hình của bản này.\n');
};
