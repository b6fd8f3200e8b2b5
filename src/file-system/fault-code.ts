/** The code of a system error, such as `EEXIST`; `undefined` for other errors. */
export const faultCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
