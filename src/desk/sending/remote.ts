/** Where work is sent. */
export interface Remote {
  /** Its name for messages: the host, or a folder. */
  readonly label: string;
  /** The newest commit there, whose objects are now here; `undefined` if the branch is new. */
  readonly newest: () => Promise<string | undefined>;
  /** Makes a commit the newest one there; `false` if somebody else was faster. */
  readonly send: (oid: string) => Promise<boolean>;
}

/** The remote that a repository is set up for. */
export interface RemoteSettings {
  readonly url: string;
  readonly branch: string;
}
