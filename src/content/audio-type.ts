import { lookup } from 'mrmime';

/** The media type of a sound file (IANA) by the ending of its name; the schema allows only sounds. */
export const audioTypeOf = (file: string): string => lookup(file) ?? 'application/octet-stream';
