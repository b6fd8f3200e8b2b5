/** Why a site could not be put where it belongs. */
export type DeployFault =
  /** A program that the target needs is not installed. */
  | 'tool-missing'
  /** That program, or the host, said no; what is live has stayed. */
  | 'tool-failed'
  /** The same, after files of the live site had been replaced. */
  | 'half-sent'
  /** The target's folder holds something that no publication made. */
  | 'foreign'
  /** Another publication is at work there. */
  | 'busy'
  /** Something else has gone live since the comparison. */
  | 'overtaken'
  /** There is no such release to go back to. */
  | 'no-release'
  /** `current` leads to a release that is not there. */
  | 'lost-release'
  /** The manifest of a release, or of what lies in a bucket, is missing or damaged. */
  | 'no-manifest';

/** A publication that could not be carried out. */
export class DeployError extends Error {
  override readonly name = 'DeployError';
  readonly kind: DeployFault;
  /** What it is about: a program's name, a folder, a release, or what a program said. */
  readonly subject: string;

  constructor(kind: DeployFault, subject: string, options?: ErrorOptions) {
    super(`${kind}: ${subject}`, options);
    this.kind = kind;
    this.subject = subject;
  }
}
