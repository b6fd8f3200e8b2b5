/** The meaning of a command's exit status. */
export const exitStatus = {
  ok: 0,
  contentFaults: 1,
  /** Wrong use, or a broken environment. */
  broken: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];

/**
 * A wrong option or a broken environment, with a message in Vietnamese; ends the command with
 * status 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
