import { OperationError } from '../operation/operation-error.ts';
import type { Shard } from '../shards/shard.ts';

/** More parts than any file system or pipeline wants. */
const mostParts = 100_000;

/**
 * @param typed `2/7`
 * @throws OperationError `SHARD_FORM` if it is anything else
 */
export const parseShard = (typed: string): Shard => {
  const [, index = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/u.exec(typed.trim()) ?? []).map(Number);
  if (index < 1 || index > count || count > mostParts) {
    throw new OperationError('SHARD_FORM', { typed });
  }
  return { index, count };
};
