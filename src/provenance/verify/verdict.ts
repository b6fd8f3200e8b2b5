import { checksumOf, type Checksum } from '../../file-system/checksum.ts';
import { isWithdrawnKind, leadsOn } from '../../permanence/compare-addresses.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { Answer } from './ask-file.ts';

/** A page or file as a manifest lists it. */
export interface ListedAddress extends Checksum {
  readonly path: SitePath;
  /** For a page. */
  readonly kind?: string;
  /** For a page that only redirects: the absolute address that it leads to. */
  readonly leadsTo?: string | undefined;
}

/**
 * What a host's answer is, compared with the manifest. The first three are right: `same` bytes, a
 * redirect by the host itself where the page only redirects, settings that the host reads and does not serve.
 */
export type Verdict =
  | 'same'
  | 'leads-on'
  | 'hidden'
  | 'missing'
  | 'changed'
  | 'leads-elsewhere'
  | 'unanswered';

const missingStatuses = new Set([403, 404, 410]);

const isForHost = (path: SitePath): boolean =>
  path.startsWith(sitePaths.serverFolder) ||
  path === sitePaths.headers ||
  path === sitePaths.redirects;

/** Whether a host may answer with this status. */
const isItsStatus = ({ path, kind = '' }: ListedAddress, status: number): boolean =>
  status === 200 ||
  (status === 404 && path === sitePaths.notFound) ||
  (status === 410 && isWithdrawnKind(kind));

/** @param answer the reason as text if there was none */
export const verdictOf = (listed: ListedAddress, answer: Answer | string): Verdict => {
  if (typeof answer === 'string') return 'unanswered';
  const { status, bytes, location } = answer;
  if (location !== undefined) {
    const isRight = leadsOn({ kind: listed.kind ?? '' }) && location === listed.leadsTo;
    return isRight ? 'leads-on' : 'leads-elsewhere';
  }
  if (isForHost(listed.path) && missingStatuses.has(status)) return 'hidden';
  if (!isItsStatus(listed, status)) return 'missing';
  return checksumOf(bytes).sha256 === listed.sha256 ? 'same' : 'changed';
};
