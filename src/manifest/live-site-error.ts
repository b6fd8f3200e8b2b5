/** Why the live site could not be read. */
export type LiveSiteFault =
  /** No site can have this address. */
  | 'bad-address'
  /** No host answers, or the connection breaks. */
  | 'network'
  | 'timeout'
  /** It answers with another status than 200 or 404. */
  | 'status'
  | 'too-large'
  /** It answers, but with no manifest. */
  | 'no-manifest'
  | 'too-many-redirects'
  /** It leads to what is no plain web address, or from https to http. */
  | 'bad-redirect'
  /** The folder does not exist or cannot be read. */
  | 'unreadable';

/** A live site of which it cannot be told what it holds. Never to be taken for an empty one. */
export class LiveSiteError extends Error {
  override readonly name = 'LiveSiteError';
  readonly kind: LiveSiteFault;
  /** The address or folder that was read. */
  readonly place: string;
  /** The status, the time, the size or what a program said. */
  readonly detail: string;

  constructor(kind: LiveSiteFault, place: string, detail = '', options?: ErrorOptions) {
    super(`${kind}: ${place} ${detail}`.trim(), options);
    this.kind = kind;
    this.place = place;
    this.detail = detail;
  }
}
