import { run } from '../../src/cli/run.ts';
import type { CommandEnd } from './run-process.ts';

/** The folder and the variables of a command; `undefined` removes a variable. */
export interface CommandPlace {
  readonly calledFrom?: string;
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

type Variables = Readonly<Record<string, string | undefined>>;

const setVariables = (variables: Variables): void => {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
};

/** Sets variables temporarily; the returned function restores them. */
const borrowVariables = (variables: Variables): (() => void) => {
  const before = Object.keys(variables).map((name) => [name, process.env[name]] as const);
  setVariables(variables);
  return () => setVariables(Object.fromEntries(before));
};

/** Collects everything written to a stream, which is not a terminal meanwhile. */
const listenTo = (stream: NodeJS.WriteStream): { said: () => string; leave: () => void } => {
  const { isTTY } = stream;
  const write = Reflect.get(stream, 'write');
  let said = '';
  stream.isTTY = false;
  stream.write = (chunk: Uint8Array | string): boolean => {
    said += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8');
    return true;
  };
  const leave = (): void => {
    stream.write = write;
    stream.isTTY = isTTY;
  };
  return { said: () => said, leave };
};

let isRunning = false;

/**
 * Runs a command within this process and collects its output: for tests of its effects and output.
 * Tests of signals, locks, terminals and start-up need `runProcess`.
 *
 * @throws Error if another command is running, because their output would mix
 */
export const runCommandAt = async (
  words: readonly string[],
  { calledFrom = process.cwd(), environment }: CommandPlace,
): Promise<CommandEnd> => {
  if (isRunning) throw new Error('two commands at once need processes of their own');
  isRunning = true;
  const folder = process.cwd();
  const giveBack = borrowVariables({ CI: 'true', INIT_CWD: calledFrom, ...environment });
  const [stdout, stderr] = [listenTo(process.stdout), listenTo(process.stderr)];
  try {
    const status = await run(words);
    return { status, stdout: stdout.said(), stderr: stderr.said() };
  } finally {
    stdout.leave();
    stderr.leave();
    giveBack();
    process.chdir(folder);
    isRunning = false;
  }
};

/** Runs one of this project's commands like npm, but within this process. */
export const runCommand = (
  words: readonly string[],
  environment: Variables = {},
): Promise<CommandEnd> => runCommandAt(words, { environment });
