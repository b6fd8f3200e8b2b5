import { expect, test } from 'vitest';
import { breathe } from '../../../src/file-system/breathe.ts';

test('what waits has its turn', async () => {
  const order: string[] = [];
  setImmediate(() => order.push('waiting'));
  await breathe();
  order.push('going on');
  expect(order).toEqual(['waiting', 'going on']);
});
