/** The types of CBOR that Pagefind uses in a filter (RFC 8949, section 3.1). */
const majorTypes = { unsigned: 0, text: 3, array: 4 } as const;

interface Head {
  readonly type: number;
  /** The number, the length in bytes, or the count of values. */
  readonly argument: number;
  readonly end: number;
}

const headAt = (bytes: Buffer, start: number): Head => {
  const first = bytes.readUInt8(start);
  const short = first & 0x1f;
  const type = first >> 5;
  if (short < 24) return { type, argument: short, end: start + 1 };
  const size = 2 ** (short - 24);
  if (size > 4) throw new RangeError(`CBOR: length ${short} is not expected`);
  return { type, argument: bytes.readUIntBE(start + 1, size), end: start + 1 + size };
};

const endOf = (bytes: Buffer, start: number): number => {
  const { type, argument, end } = headAt(bytes, start);
  if (type === majorTypes.unsigned) return end;
  if (type === majorTypes.text) return end + argument;
  if (type !== majorTypes.array) throw new RangeError(`CBOR: type ${type} is not expected`);
  let position = end;
  for (let count = 0; count < argument; count += 1) position = endOf(bytes, position);
  return position;
};

/** The bytes before the values of an array, and the bytes of each value. */
export const arrayItems = (bytes: Buffer): { head: Buffer; items: readonly Buffer[] } => {
  const { type, argument, end } = headAt(bytes, 0);
  if (type !== majorTypes.array) throw new RangeError('CBOR: an array is expected');
  const items: Buffer[] = [];
  let position = end;
  for (let count = 0; count < argument; count += 1) {
    const next = endOf(bytes, position);
    items.push(bytes.subarray(position, next));
    position = next;
  }
  if (position !== bytes.length) throw new RangeError('CBOR: bytes after the array');
  return { head: bytes.subarray(0, end), items };
};
