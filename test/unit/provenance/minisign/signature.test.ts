import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parsePublicKey,
  publicKeyOf,
  publicKeyText,
} from '../../../../src/provenance/minisign/public-key.ts';
import { signatureFault, signatureText } from '../../../../src/provenance/minisign/signature.ts';
import { requireProgram } from '../../../programs.ts';
import { newSigningKey, parseSigningKey } from '../../../../src/provenance/minisign/signing-key.ts';

const newKey = () => {
  const key = parseSigningKey(newSigningKey());
  if (!key) throw new Error('no key');
  return key;
};

const key = newKey();
const own = publicKeyOf(key);
const bytes = Buffer.from('{"format":1}\n');
const signed = signatureText(bytes, key, 'base:https://vi-du.vn/');

test('a signature holds for its bytes and its key only', () => {
  expect(signatureFault(bytes, signed, own)).toBeUndefined();
  expect(signatureFault(Buffer.from('{"format":2}\n'), signed, own)).toBe('other-bytes');
  expect(signatureFault(bytes, signed, publicKeyOf(newKey()))).toBe('other-key');
  expect(signatureFault(bytes, '', own)).toBe('no-signature');
});

test('no changed character of a signature is accepted, the signed comment included', () => {
  const lines = signed.split('\n');
  const start = lines[0]?.length ?? 0;
  fc.assert(
    fc.property(fc.integer({ min: start + 1, max: signed.trimEnd().length - 1 }), (at) => {
      const other = signed[at] === 'A' ? 'B' : 'A';
      const changed = signed.slice(0, at) + other + signed.slice(at + 1);
      const isSame = changed
        .split('\n')
        .every((line, index) =>
          [1, 3].includes(index)
            ? Buffer.from(line, 'base64').equals(Buffer.from(lines[index] ?? '', 'base64'))
            : line === lines[index],
        );
      expect(signatureFault(bytes, changed, own) === undefined).toBe(isSame);
    }),
    { numRuns: 200 },
  );
});

test('the same key, bytes and comment give the same signature', () => {
  expect(signatureText(bytes, key, 'base:https://vi-du.vn/')).toBe(signed);
});

test('a public key is read from its own line, or from a key file of minisign', () => {
  const text = publicKeyText(own);
  expect(text).toMatch(/^RW.{54}$/u);
  for (const form of [
    text,
    ` ${text}\n`,
    `untrusted comment: minisign public key\r\n${text}\r\n`,
  ]) {
    const read = parsePublicKey(form);
    expect(read && publicKeyText(read)).toBe(text);
  }
  expect(parsePublicKey(text.slice(0, -1))).toBeUndefined();
  expect(parsePublicKey('RW')).toBeUndefined();
});

test('a private key of another kind is refused', () => {
  expect(
    parseSigningKey('-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----'),
  ).toBeUndefined();
});

test('minisign itself accepts the signature, and refuses other bytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'minisign-'));
  try {
    const file = join(folder, 'nguon-goc.json');
    writeFileSync(file, bytes);
    writeFileSync(`${file}.minisig`, signed);
    const verify = (): string =>
      execFileSync(requireProgram('minisign'), ['-V', '-P', publicKeyText(own), '-m', file], {
        encoding: 'utf8',
      });
    expect(verify()).toContain('Trusted comment: base:https://vi-du.vn/');
    writeFileSync(file, 'x');
    expect(verify).toThrow(/Signature verification failed/u);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
