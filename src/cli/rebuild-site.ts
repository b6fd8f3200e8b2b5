import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from '../deploy/run-program.ts';
import { readBuiltSite } from '../deploy/publish-folder.ts';
import type { SiteManifest } from '../manifest/site-manifest.ts';
import { hasCode, OperationError } from '../operation/operation-error.ts';
import type { Provenance } from '../provenance/provenance.ts';
import { runBuild } from './child-build.ts';

/** What is needed to build a site again. */
export interface Rebuilding {
  /** A folder within the Git repository of the content. */
  readonly gitFolder: string;
  readonly provenance: Provenance & { readonly content: NonNullable<Provenance['content']> };
  /** The ledger that it was built against, as text. */
  readonly ledger: string | undefined;
}

/** Nothing that a repository or its owner configured is run. */
const noHooks = 'core.hooksPath=/dev/null';

const git = (...words: readonly string[]): Promise<string> => runProgram('git', words);

/** @throws OperationError `VERIFY_CLONE` if the repository lacks the commit */
const cloneContent = async (
  gitFolder: string,
  { commit }: Rebuilding['provenance']['content'],
  into: string,
): Promise<void> => {
  try {
    const top = (await git('-C', gitFolder, 'rev-parse', '--show-toplevel')).trimEnd();
    await git('-c', noHooks, 'clone', '--quiet', '--no-checkout', '--', top, into);
    await git('-c', noHooks, '-C', into, 'checkout', '--quiet', '--detach', commit);
  } catch (error) {
    if (!hasCode(error, 'DEPLOY_TOOL_FAILED')) throw error;
    throw new OperationError('VERIFY_CLONE', { commit, said: error.fault.said }, { cause: error });
  }
};

/**
 * Builds a site again from a fresh clone of its content, in a folder of its own, with nothing kept
 * from other builds.
 *
 * @returns its manifest, or the report if the content cannot be built
 * @throws OperationError `VERIFY_CLONE` if the repository lacks the commit
 */
export const rebuildSite = async ({
  gitFolder,
  provenance: { content, now, base },
  ledger,
}: Rebuilding): Promise<SiteManifest | string> => {
  const folder = await mkdtemp(join(tmpdir(), 'ban-tin-verify-'));
  try {
    const clone = join(folder, 'clone');
    await cloneContent(gitFolder, content, clone);
    const [output, nothing, kept] = ['site', 'nothing', 'ledger.json'].map((name) =>
      join(folder, name),
    ) as [string, string, string];
    await mkdir(nothing);
    if (ledger !== undefined) await writeFile(kept, ledger);
    const known = ledger === undefined ? ['--live', nothing] : ['--ledger', kept];
    const where = ['--content', join(clone, content.folder), '--output', output];
    const report = await runBuild([...where, '--now', now, '--base-url', base, ...known], folder);
    return report ?? (await readBuiltSite(output)).manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
