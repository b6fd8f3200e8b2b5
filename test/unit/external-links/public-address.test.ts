import { expect, test } from 'vitest';
import { isPublicAddress } from '../../../src/external-links/public-address.ts';

test.each([
  '1.1.1.1',
  '113.160.92.202',
  '172.15.255.255',
  '172.32.0.1',
  '100.63.255.255',
  '169.253.1.1',
  '2606:4700:4700::1111',
  '2405:4800::1',
  '::ffff:1.1.1.1',
])('%s may be asked', (address) => expect(isPublicAddress(address)).toBe(true));

test.each([
  '0.0.0.0',
  '10.1.2.3',
  '100.64.0.1',
  '127.0.0.1',
  '127.255.255.254',
  '169.254.169.254',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  'fc00::1',
  'fd12:3456::1',
  'fe80::1',
  'fec0::1',
  'ff02::1',
  '2002:7f00:1::',
  'localhost',
  '',
])('%s may not', (address) => expect(isPublicAddress(address)).toBe(false));
