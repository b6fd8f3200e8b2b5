import { faultCode } from '../../file-system/fault-code.ts';
import { OperationError } from '../../operation/operation-error.ts';

interface GitFailure {
  readonly code?: string;
  readonly data?: { readonly statusCode?: number; readonly response?: string };
  readonly cause?: unknown;
  readonly message?: string;
}

const offline: ReadonlySet<string | undefined> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
]);

/** What a failure of the library means for the person who sends. */
export const sendingFault = (error: unknown, host: string, hasToken: boolean): Error => {
  if (error instanceof OperationError) return error;
  const { code, data, cause, message = '' } = error as GitFailure;
  if (offline.has(faultCode(cause)) || (error as Error).name === 'TimeoutError') {
    return new OperationError('SEND_OFFLINE', { host });
  }
  const status = data?.statusCode;
  const isRefused = status === 401 || status === 403 || code === 'UserCanceledError';
  if (isRefused) return new OperationError(hasToken ? 'SEND_TOKEN' : 'SEND_NO_TOKEN', { host });
  return new OperationError('SEND_FAILED', { place: host, said: data?.response ?? message });
};
