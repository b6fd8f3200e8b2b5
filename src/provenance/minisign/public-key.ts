import { createHash, createPublicKey, type KeyObject } from 'node:crypto';

/*
 * The public key in the form of minisign (https://jedisct1.github.io/minisign/#public-key-format):
 * base64 of `Ed`, the key's number (8 bytes) and the Ed25519 key (32 bytes).
 */

const algorithm = Buffer.from('Ed');
const numberLength = 8;
const keyLength = 32;

/** A public key, with the number by which a signature names it. */
export interface PublicKey {
  readonly number: Buffer;
  readonly key: KeyObject;
}

/** The 32 bytes of an Ed25519 public key. */
const rawOf = (key: KeyObject): Buffer => {
  const { x = '' } = key.export({ format: 'jwk' });
  return Buffer.from(x, 'base64url');
};

/** Derived from the key, so that it need not be kept beside a private key. */
const numberOf = (raw: Buffer): Buffer =>
  createHash('sha256').update(raw).digest().subarray(0, numberLength);

/** @param key an Ed25519 key, public or private */
export const publicKeyOf = (key: KeyObject): PublicKey => {
  const isPrivate = key.type === 'private';
  const own = isPrivate ? createPublicKey(key) : key;
  return { key: own, number: numberOf(rawOf(own)) };
};

/** 56 characters that begin with `RW`. */
export const publicKeyText = ({ key, number }: PublicKey): string =>
  Buffer.concat([algorithm, number, rawOf(key)]).toString('base64');

/**
 * Parses a public key: the 56 characters, or a whole key file of minisign, whose first line is a
 * comment. `undefined` if it is none.
 */
export const parsePublicKey = (text: string): PublicKey | undefined => {
  const line = text.trim().split(/\r?\n/u).at(-1) ?? '';
  if (!/^RW[\w+/]{54}$/u.test(line)) return undefined;
  const bytes = Buffer.from(line, 'base64');
  const raw = bytes.subarray(algorithm.length + numberLength);
  if (raw.length !== keyLength) return undefined;
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return {
    number: bytes.subarray(algorithm.length, algorithm.length + numberLength),
    key: createPublicKey({ key: jwk, format: 'jwk' }),
  };
};
