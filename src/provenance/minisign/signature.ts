import { createHash, sign, verify, type KeyObject } from 'node:crypto';
import { publicKeyOf, type PublicKey } from './public-key.ts';

/*
 * A signature in the form of minisign (https://jedisct1.github.io/minisign/#signature-format), so
 * that anyone can check it without this program: `minisign -V -p key -m nguon-goc.json`.
 */

/** The file is hashed by BLAKE2b-512 first. */
const algorithm = Buffer.from('ED');
const numberLength = 8;
const signatureLength = 64;

const untrustedComment = 'untrusted comment: signature of a site made by ban-tin-dai-hoi';
const trustedStart = 'trusted comment: ';

const digestOf = (bytes: Uint8Array): Buffer => createHash('blake2b512').update(bytes).digest();

/**
 * Signs a file. The same key, bytes and comment give the same signature.
 *
 * @param key an Ed25519 private key
 * @param comment one line, signed too
 */
export const signatureText = (bytes: Uint8Array, key: KeyObject, comment: string): string => {
  const signature = sign(null, digestOf(bytes), key);
  const { number } = publicKeyOf(key);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  return [
    untrustedComment,
    Buffer.concat([algorithm, number, signature]).toString('base64'),
    `${trustedStart}${comment}`,
    whole.toString('base64'),
    '',
  ].join('\n');
};

/** Why a signature does not hold. */
export type SignatureFault = 'no-signature' | 'other-key' | 'other-bytes';

/** @returns why the signature does not hold; `undefined` if it does */
export const signatureFault = (
  bytes: Uint8Array,
  text: string,
  { number, key }: PublicKey,
): SignatureFault | undefined => {
  const [, line = '', trusted = '', last = ''] = text.split(/\r?\n/u);
  const packed = Buffer.from(line, 'base64');
  const start = algorithm.length + numberLength;
  const isForm = packed.length === start + signatureLength && trusted.startsWith(trustedStart);
  if (!isForm || !packed.subarray(0, algorithm.length).equals(algorithm)) return 'no-signature';
  if (!packed.subarray(algorithm.length, start).equals(number)) return 'other-key';
  const signature = packed.subarray(start);
  const comment = Buffer.from(trusted.slice(trustedStart.length));
  const isSigned =
    verify(null, digestOf(bytes), key, signature) &&
    verify(null, Buffer.concat([signature, comment]), key, Buffer.from(last, 'base64'));
  return isSigned ? undefined : 'other-bytes';
};
