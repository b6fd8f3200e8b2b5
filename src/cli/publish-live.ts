import type { SiteManifest } from '../manifest/site-manifest.ts';
import { UsageError } from './exit-status.ts';
import { namedLiveSite } from './live-site.ts';

interface LiveFlags {
  readonly live?: string;
  readonly first?: boolean;
}

/**
 * The sites to compare with: the one that was named, and the target's own. An address without a
 * site may be wrong, so `--first` must say that none is expected.
 *
 * @throws UsageError when `--first` is missing or wrong
 */
export const liveSitesOf = async (
  { live: typed, first }: LiveFlags,
  published: SiteManifest | undefined,
): Promise<readonly SiteManifest[]> => {
  const named = typed === undefined ? undefined : await namedLiveSite(typed);
  const lives = [named, published].filter((live) => live !== undefined);
  if (lives.length > 0 && first) {
    throw new UsageError(
      '--first: đã có trang đang chạy, đây không phải lần đăng đầu tiên; bỏ --first rồi chạy lại.',
    );
  }
  if (lives.length > 0 || first || typed === undefined) return lives;
  throw new UsageError(
    `--live: ở "${typed}" chưa có trang nào (không thấy manifest-site.json). Xem lại địa chỉ; nếu đúng là lần đăng đầu tiên thì thêm --first.`,
  );
};
