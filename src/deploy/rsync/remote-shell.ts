import { runProgram } from '../run-program.ts';

/** A folder on another machine, reached by ssh. */
export interface RemoteFolder {
  /** `user@host` or `host`. */
  readonly host: string;
  /** Absolute, of a safe alphabet. */
  readonly folder: string;
  /** The ssh program and its words, none of which holds a space or a quotation mark. */
  readonly ssh: readonly string[];
}

/** How messages name it. */
export const placeOf = ({ host, folder }: RemoteFolder): string => `${host}:${folder}`;

/**
 * The words of ssh itself are told to notice within a minute that the other side is gone. Of two
 * values of an option ssh takes the first, so the operator's own ones stand.
 */
export const withPatience = (ssh: readonly string[]): readonly string[] =>
  ssh[0] === 'ssh' ? [...ssh, '-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'] : ssh;

/** A word as a POSIX shell reads it, whatever it holds. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The words with which a script runs on the far side, in the folder of the releases. */
export const remoteWords = (
  { host, ssh }: RemoteFolder,
  script: string,
  words: readonly string[],
): readonly [program: string, ...words: string[]] => {
  const [program = 'ssh', ...options] = ssh;
  const command = ['sh', '-c', script, 'sh', ...words].map(quoted).join(' ');
  return [program, ...options, '--', host, command];
};

/**
 * Runs a script on the far side and answers what it printed.
 *
 * @throws OperationError `DEPLOY_…` when it fails, or the machine cannot be reached
 */
export const runRemote = (
  remote: RemoteFolder,
  script: string,
  words: readonly string[] = [],
  input?: string,
): Promise<string> => {
  const [program, ...all] = remoteWords(remote, script, [remote.folder, ...words]);
  return runProgram(program, all, input === undefined ? {} : { input });
};
