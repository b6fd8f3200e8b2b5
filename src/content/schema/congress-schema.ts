import type { z } from 'zod';
import { group, id, registered, text } from './fields.ts';

/** One entry of `congresses.yaml`: a congress (đại hội) of a unit. */
export const congressSchema = group({
  id: id.describe('Mã đại hội'),
  name: text.describe('Tên đại hội'),
  unit: registered.describe('Mã đơn vị tổ chức đại hội'),
});

export type Congress = z.infer<typeof congressSchema>;
