import { runProgram } from '../deploy/run-program.ts';
import { hasCode, OperationError } from '../operation/operation-error.ts';
import type { Provenance } from '../provenance/provenance.ts';

/**
 * How many commits changed the content after the one that a site was built from, up to the expected
 * one.
 *
 * @param gitFolder a folder within the Git repository of the content
 *
 * @throws OperationError `VERIFY_CLONE` if the repository lacks one of them
 */
export const laterCommits = async (
  { commit, folder }: NonNullable<Provenance['content']>,
  gitFolder: string,
  expected: string,
): Promise<number> => {
  const git = (...words: readonly string[]): Promise<string> =>
    runProgram('git', ['-C', gitFolder, ...words]);
  try {
    const top = (await git('rev-parse', '--show-toplevel')).trimEnd();
    const range = `${commit}..${expected}`;
    return Number(
      await git('-C', top, 'rev-list', '--count', '--end-of-options', range, '--', folder),
    );
  } catch (error) {
    if (!hasCode(error, 'DEPLOY_TOOL_FAILED')) throw error;
    throw new OperationError('VERIFY_CLONE', { commit, said: error.fault.said }, { cause: error });
  }
};
