import { z } from 'zod';
import { isWithinSite } from '../../manifest/read-manifest.ts';
import { OperationError } from '../../operation/operation-error.ts';
import { inLedgerOrder, type Ledger } from './ledger.ts';

/** The most bytes of a ledger; that of a site with 100,000 articles has about 87 MB. */
const mostLedgerBytes = 256 * 1024 * 1024;

const release = z.string().regex(/^\d{6,12}-[0-9a-f]{12}$/u);

const lifetime = { first: release, last: release.exactOptional() };

/** The maximum length of a title or a file name; nobody writes longer ones. */
const line = z.string().max(2000);

const path = z
  .string()
  .max(2000)
  .regex(/^\/[\w.~%!@(),+=/-]*(?:\?[^\p{Cc}]*)?$/u)
  .refine((text) => isWithinSite(text.replace(/\?.*$/u, '')));

const ledgerSchema = z.strictObject({
  format: z.literal(1),
  release,
  settings: z.array(
    z.strictObject({
      name: z.enum(['base', 'identity', 'articlesPerPage']),
      value: line,
      ...lifetime,
    }),
  ),
  addresses: z.array(
    z.strictObject({
      address: path,
      kind: z.string().max(60),
      fate: z.enum(['page', 'moved', 'withdrawn', 'dropped']),
      to: path.exactOptional(),
      source: line.exactOptional(),
      title: line.exactOptional(),
      body: z
        .string()
        .regex(/^[0-9a-f]{16}$/u)
        .exactOptional(),
      ...lifetime,
    }),
  ),
});

const parsed = (text: string, place: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OperationError('LEDGER_BROKEN', { place, why: 'not-json' }, { cause: error });
  }
};

/**
 * Parses a ledger, which is untrusted input.
 *
 * @param place its origin, for messages
 * @throws OperationError `LEDGER_BROKEN` if it is not a ledger
 */
export const readLedger = (text: string, place: string): Ledger => {
  if (text.length > mostLedgerBytes)
    throw new OperationError('LEDGER_BROKEN', { place, why: 'too-large' });
  const { data, error } = ledgerSchema.safeParse(parsed(text, place));
  if (!data) {
    throw new OperationError('LEDGER_BROKEN', { place, why: 'not-ledger' }, { cause: error });
  }
  const { format: _, ...ledger } = data;
  if (new Set(ledger.addresses.map(({ address }) => address)).size < ledger.addresses.length) {
    throw new OperationError('LEDGER_BROKEN', { place, why: 'twice' });
  }
  return inLedgerOrder(ledger);
};
