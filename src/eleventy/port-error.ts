/** The preview cannot have a port: others hold it and those after it, or the machine forbids it. */
export class PortError extends Error {
  override readonly name = 'PortError';
  readonly kind: 'taken' | 'forbidden';
  /** The first and the last port that were tried. */
  readonly ports: readonly [first: number, last: number];

  constructor(kind: 'taken' | 'forbidden', ports: readonly [number, number]) {
    super(`${kind}: ${ports.join('-')}`);
    this.kind = kind;
    this.ports = ports;
  }
}
