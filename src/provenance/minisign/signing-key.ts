import { createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A new Ed25519 private key as PEM (PKCS #8). */
export const newSigningKey = (): string =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();

/** Parses a private key; `undefined` if the text is no Ed25519 key. */
export const parseSigningKey = (pem: string): KeyObject | undefined => {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? key : undefined;
  } catch {
    return undefined;
  }
};
