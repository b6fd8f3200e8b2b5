import { setTimeout } from 'node:timers/promises';
import { runProgram } from '../deploy/run-program.ts';
import { checksumOf } from '../file-system/checksum.ts';
import { manifestText, type SiteManifest } from '../manifest/site-manifest.ts';
import { hasCode, OperationError } from '../operation/operation-error.ts';
import { isWithdrawnKind, leadsOn } from '../permanence/compare-addresses.ts';
import { askFile } from '../provenance/verify/ask-file.ts';
import { verdictOf, type ListedAddress, type Verdict } from '../provenance/verify/verdict.ts';
import { addressesOf } from '../provenance/verify/served-files.ts';
import { parseBaseUrl, type BaseUrl } from '../url/base-url.ts';
import { sitePaths } from '../url/site-path.ts';

/** How often, and how many milliseconds apart, the server is asked while it takes its settings over. */
const turns = 6;
const pause = 500;

/**
 * What tells whether a server shows a release with its settings: the list of files, and one address
 * of each kind that depends on settings.
 */
const tellingAddresses = (manifest: SiteManifest, base: BaseUrl): readonly ListedAddress[] => {
  const all = addressesOf(manifest, base);
  const first = (isIt: (kind: string) => boolean): ListedAddress[] =>
    all.filter(({ kind }) => kind !== undefined && isIt(kind)).slice(0, 1);
  return [
    { path: sitePaths.siteManifest, ...checksumOf(manifestText(manifest)) },
    ...first((kind) => leadsOn({ kind })),
    ...first(isWithdrawnKind),
  ];
};

/** Whether a server that has read the settings of the site answers so. */
const isSettled = (verdict: Verdict, kind: string | undefined, status: number): boolean => {
  if (kind !== undefined && leadsOn({ kind })) return verdict === 'leads-on';
  if (kind !== undefined && isWithdrawnKind(kind)) return verdict === 'same' && status === 410;
  return verdict === 'same';
};

/** The first address that the server does not answer as the release says. */
const unsettled = async (
  addresses: readonly ListedAddress[],
  base: BaseUrl,
): Promise<string | undefined> => {
  for (const listed of addresses) {
    const answer = await askFile(base, listed.path, listed.bytes);
    const status = typeof answer === 'string' ? 0 : answer.status;
    if (!isSettled(verdictOf(listed, answer), listed.kind, status)) return listed.path;
  }
  return undefined;
};

/**
 * Runs the operator's command that makes a web server read the settings of the live release, then
 * looks whether the server does as they say.
 *
 * @param command a line for the shell, typed by the operator
 * @throws OperationError `RELOAD_FAILED` if the command fails, `RELOAD_UNSEEN` if the server answers
 * otherwise; the site is live all the same
 */
export const reloadServer = async (command: string, manifest: SiteManifest): Promise<void> => {
  try {
    await runProgram('sh', ['-c', command]);
  } catch (error) {
    if (!hasCode(error, 'DEPLOY_TOOL_FAILED')) throw error;
    throw new OperationError(
      'RELOAD_FAILED',
      { command, said: error.fault.said },
      { cause: error },
    );
  }
  const base = parseBaseUrl(manifest.base ?? '');
  if (!base) return;
  const addresses = tellingAddresses(manifest, base);
  let path: string | undefined;
  for (let turn = 0; turn < turns; turn += 1) {
    path = await unsettled(addresses, base);
    if (path === undefined) return;
    await setTimeout(pause);
  }
  throw new OperationError('RELOAD_UNSEEN', { base, path: path ?? '/' });
};
