import { Duration } from 'luxon';
import { z } from 'zod';
import type { Verdict } from './verdict.ts';

/** A verdict with its time. */
export interface KeptAnswer {
  readonly at: Date;
  readonly verdict: Verdict;
}

/** Answers of earlier runs by address. */
export type KeptAnswers = ReadonlyMap<string, KeptAnswer>;

/** Days for which an answer is trusted. A sound that was compared is only missed in between. */
const trusted: Readonly<Partial<Record<Verdict['kind'], number>>> = { ok: 7, same: 180 };

/** An existing page is trusted for a week; a missing one is checked again after a day. */
export const isFresh = ({ at, verdict }: KeptAnswer, now: Date): boolean => {
  const age = now.getTime() - at.getTime();
  const kept = Duration.fromObject({ days: trusted[verdict.kind] ?? 1 });
  return age >= 0 && age < kept.toMillis();
};

const answerSchema = z.object({
  at: z.iso.datetime().transform((text) => new Date(text)),
  verdict: z.union([
    z.object({ kind: z.literal('status'), status: z.int() }),
    z.object({
      kind: z.enum([
        'ok',
        'same',
        'no-host',
        'refused',
        'no-answer',
        'certificate',
        'redirects',
        'private',
      ]),
    }),
  ]),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Parses kept answers; entries in another form are ignored. */
export const parseKeptAnswers = (text: string): KeptAnswers => {
  const parsed = z
    .object({ answers: z.record(z.string(), z.unknown()) })
    .safeParse(parseJson(text));
  if (!parsed.success) return new Map();
  return new Map(
    Object.entries(parsed.data.answers).flatMap(([url, answer]) => {
      const { data } = answerSchema.safeParse(answer);
      return data ? [[url, data] as const] : [];
    }),
  );
};

/** The answers that are still fresh, as the text of a file, sorted by address. */
export const formatKeptAnswers = (answers: KeptAnswers, now: Date): string => {
  const fresh = [...answers]
    .filter(([, answer]) => isFresh(answer, now))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ answers: Object.fromEntries(fresh) }, null, 1)}\n`;
};
