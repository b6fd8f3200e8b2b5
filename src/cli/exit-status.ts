/** What a command's exit status says. */
export const exitStatus = {
  ok: 0,
  contentFaults: 1,
  /** Wrong use, or an environment that is broken. */
  broken: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/** A wrong option or a broken environment, told in Vietnamese; ends the command with status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
