import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { faultCode } from '../file-system/fault-code.ts';
import type { BaseUrl } from '../url/base-url.ts';
import { fileOf, sitePaths } from '../url/site-path.ts';
import { liveTextAt, type FetchLimits } from './live-site-address.ts';
import { OperationError } from '../operation/operation-error.ts';

/** A ledger of 100,000 articles is about 87 MB. */
const ledgerLimits: FetchLimits = { milliseconds: 120_000, bytes: 256 * 1024 * 1024 };

const ledgerIn = async (path: string): Promise<string | undefined> => {
  try {
    const folder = (await stat(path)).isDirectory() ? path : dirname(path);
    return await readFile(join(folder, fileOf(sitePaths.ledger)), 'utf8');
  } catch (error) {
    const code = faultCode(error);
    if (code === 'ENOENT') return undefined;
    const reason = code ?? String(error);
    throw new OperationError('LIVE_UNREADABLE', { place: path, reason }, { cause: error });
  }
};

/**
 * The text of the address ledger beside a live site's manifest; `undefined` if there is none.
 *
 * @param place its base URL, or the path of its folder or of its manifest
 * @throws OperationError `LIVE_…` if that is not clear
 */
export const readLiveLedger = (
  place: { readonly base: BaseUrl } | { readonly path: string },
): Promise<string | undefined> =>
  'base' in place ? liveTextAt(place.base, sitePaths.ledger, ledgerLimits) : ledgerIn(place.path);
