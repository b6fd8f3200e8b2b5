import { execFile } from 'node:child_process';
import { faultCode } from '../file-system/fault-code.ts';
import { OperationError } from '../operation/operation-error.ts';

/** The most bytes of output; a program's streams are captured whole. */
const mostOutput = 256 * 1024 * 1024;

/** The last lines of a program's error output: earlier ones are mostly warnings. */
const lastLines = (text: string): string => text.trim().split('\n').slice(-4).join('\n');

/** How to run a program, in addition to its arguments. */
export interface ProgramOptions {
  /** Its standard input. */
  readonly input?: string;
  /** The exit status that means an empty result. */
  readonly nothingStatus?: number;
  /** Removes secrets from an error. */
  readonly hush?: (text: string) => string;
}

/**
 * Runs a program without a shell and returns its output.
 *
 * @throws OperationError `DEPLOY_TOOL_MISSING` with its name, `DEPLOY_TOOL_FAILED` with its output
 */
export const runProgram = (
  name: string,
  words: readonly string[],
  { input = '', nothingStatus, hush = (text) => text }: ProgramOptions = {},
): Promise<string> =>
  new Promise((done, fail) => {
    const child = execFile(
      name,
      words,
      { encoding: 'utf8', maxBuffer: mostOutput },
      (error, stdout, stderr) => {
        if (!error) done(stdout);
        else if (nothingStatus !== undefined && error.code === nothingStatus) done('');
        else if (faultCode(error) === 'ENOENT')
          fail(new OperationError('DEPLOY_TOOL_MISSING', { program: name }));
        else {
          const said = lastLines(stderr) || `status ${String(error.code ?? error.signal)}`;
          fail(new OperationError('DEPLOY_TOOL_FAILED', { said: `${name}: ${hush(said)}` }));
        }
      },
    );
    /** A program that ends before it has read everything reports this by its status. */
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
