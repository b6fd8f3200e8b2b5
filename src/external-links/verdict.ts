/** The result of requesting an address. */
export type Verdict =
  | { readonly kind: 'ok' }
  /** A sound, compared with what the content says of it. */
  | { readonly kind: 'same' }
  /** The host answered, but not with the page. */
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: Silence | 'certificate' | 'redirects' | 'private' };

/**
 * Why there was no answer: no such host, connection refused, timeout, or this machine is offline.
 */
export type Silence = 'no-host' | 'refused' | 'no-answer' | 'offline';

const silences: ReadonlySet<string> = new Set<Silence>([
  'no-host',
  'refused',
  'no-answer',
  'offline',
]);

/** Whether the host did not answer, so that another request right away is useless. */
export const isSilent = ({ kind }: Verdict): boolean => silences.has(kind);

/** An address in a private network or on this machine, which must not be requested. */
export class PrivateAddressError extends Error {
  override readonly name = 'PrivateAddressError';
}

const kinds: Readonly<Record<string, Silence>> = {
  ENOTFOUND: 'no-host',
  ECONNREFUSED: 'refused',
  EAI_AGAIN: 'offline',
  ENETUNREACH: 'offline',
  ENETDOWN: 'offline',
};

const codesOf = (error: unknown): string[] => {
  if (!(error instanceof Error)) return [];
  const inner = error instanceof AggregateError ? (error.errors as unknown[]) : [error.cause];
  const code = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  return [...code, ...inner.flatMap(codesOf)];
};

const isCertificateFault = (code: string): boolean =>
  /CERT|SELF_SIGNED|UNABLE_TO_VERIFY|^ERR_TLS|^ERR_SSL|^EPROTO$/u.test(code);

/** The verdict for an error of a request. */
export const verdictOfError = (error: unknown): Verdict => {
  if (error instanceof PrivateAddressError) return { kind: 'private' };
  const codes = codesOf(error);
  if (codes.some(isCertificateFault)) return { kind: 'certificate' };
  const known = codes.map((code) => kinds[code]).find((kind) => kind !== undefined);
  return { kind: known ?? 'no-answer' };
};
