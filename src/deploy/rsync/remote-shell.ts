import { runProgram } from '../run-program.ts';

/** A folder on another machine, reached by ssh. */
export interface RemoteFolder {
  /** `user@host` or `host`. */
  readonly host: string;
  /** Absolute, with safe characters only. */
  readonly folder: string;
  /** The ssh program and its arguments, without spaces and quotation marks. */
  readonly ssh: readonly string[];
}

/** Its name in messages. */
export const placeOf = ({ host, folder }: RemoteFolder): string => `${host}:${folder}`;

/**
 * Makes ssh notice within a minute that the other side is gone. Of two values for an option ssh
 * uses the first, so the operator's own options win.
 */
export const withPatience = (ssh: readonly string[]): readonly string[] =>
  ssh[0] === 'ssh' ? [...ssh, '-o', 'ServerAliveInterval=15', '-o', 'ServerAliveCountMax=4'] : ssh;

/** Any word, quoted for a POSIX shell. */
export const quoted = (word: string): string => `'${word.replaceAll("'", String.raw`'\''`)}'`;

/** The arguments that run a script on the remote side, in the folder of the releases. */
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
 * Runs a script on the remote side and returns its output.
 *
 * @throws OperationError `DEPLOY_…` if it fails, or if the machine cannot be reached
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
