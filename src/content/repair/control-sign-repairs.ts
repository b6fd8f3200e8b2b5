import type { Repair } from './repair.ts';

// oxlint-disable-next-line no-control-regex -- it looks for control characters
const controlSign = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu;

/** `U+0008`, so that editors can look it up. */
const codePointName = (sign: string): string =>
  `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Control characters, which are always a mistake and break pages and feeds. */
export const controlSignRepairs = (written: string): Repair[] =>
  [...written.matchAll(controlSign)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + 1,
    insert: '',
    code: 'CONTROL_SIGN',
    details: [codePointName(sign)],
    at: index,
    isSure: true,
  }));
