/** The answer to a question of the desk's script or to the request of a file. */
export type DeskAnswer =
  | { readonly status: number; readonly json: unknown }
  | { readonly status: number; readonly type: string; readonly bytes: string | Uint8Array };

/** A question to the desk. */
export interface Asked {
  readonly query: URLSearchParams;
  readonly body: Buffer;
  /** The path of the address. */
  readonly path: string;
}

/** One question that the desk answers. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** Ends with `*` if it is the beginning of several addresses. */
  readonly path: string;
  /** The largest body, in bytes; 0 for `GET`. */
  readonly most: number;
  readonly answer: (asked: Asked) => Promise<DeskAnswer> | DeskAnswer;
}
