import { lookup } from 'mrmime';

/** The media type of a sound file (IANA) by its extension; the schema allows only sound files. */
export const audioTypeOf = (file: string): string => lookup(file) ?? 'application/octet-stream';
