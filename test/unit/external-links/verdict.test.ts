import { expect, test } from 'vitest';
import {
  isSilent,
  PrivateAddressError,
  verdictOfError,
} from '../../../src/external-links/verdict.ts';
import { networkError } from './fake-hosts.ts';

test.each([
  ['no such host', networkError('ENOTFOUND'), 'no-host', true],
  ['a refusal', networkError('ECONNREFUSED'), 'refused', true],
  ['no name server', networkError('EAI_AGAIN'), 'offline', true],
  ['no way out', networkError('ENETUNREACH'), 'offline', true],
  ['a broken connection', networkError('ECONNRESET'), 'no-answer', true],
  ['no answer in time', new DOMException('x', 'TimeoutError'), 'no-answer', true],
  ['an old certificate', networkError('CERT_HAS_EXPIRED'), 'certificate', false],
  [
    'a certificate of another name',
    networkError('ERR_TLS_CERT_ALTNAME_INVALID'),
    'certificate',
    false,
  ],
  ['a certificate of its own', networkError('DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate', false],
  ['a private address', new PrivateAddressError(), 'private', false],
  ['a wrapped error', new TypeError('x', { cause: networkError('ENOTFOUND') }), 'no-host', true],
  ['several addresses', new AggregateError([networkError('ECONNREFUSED')]), 'refused', true],
  ['no error at all', 'hỏng', 'no-answer', true],
])('%s', (_name, error, kind, silent) => {
  const verdict = verdictOfError(error);
  expect(verdict).toEqual({ kind });
  expect(isSilent(verdict)).toBe(silent);
});
