import { z } from 'zod';

/* The forms of values that the records of several registers share. */

export const text = z.string().min(1);
export const address = z.string().regex(/^https?:\/\//u);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/u);
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);

/** A time as exact as its source: a day, a period, months; `~` marks an expected one. */
export const period = z
  .string()
  .regex(
    /^(?:\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?|\d{4}-\d{2}(?:,\d{4}-\d{2})*)~?$|^unknown$/u,
  );
