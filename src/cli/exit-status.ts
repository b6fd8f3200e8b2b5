/** The meaning of a command's exit status. */
export const exitStatus = {
  ok: 0,
  contentFaults: 1,
  /** Wrong use, or a broken environment. */
  broken: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
