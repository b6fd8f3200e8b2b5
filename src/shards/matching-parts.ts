import { OperationError } from '../operation/operation-error.ts';
import type { PartManifest } from './part-manifest.ts';
import { nameOf, type Part } from './read-parts.ts';
import { shardName } from './shard.ts';

/** What all parts of one site have in common, in the order in which a difference is reported. */
type Common = 'code' | 'content' | 'settings' | 'plan';

const commonOf = ({ code, content, baseUrl, isPreview, plan }: PartManifest) => ({
  code,
  content,
  settings: JSON.stringify([baseUrl ?? null, isPreview]),
  plan,
});

const codes = {
  code: 'PART_PROGRAM',
  content: 'PART_CONTENT',
  settings: 'PART_SETTINGS',
  plan: 'PART_PLAN',
} as const satisfies Record<Common, string>;

/** The value that most have; of equally many, the first. */
const usual = (values: readonly string[]): string | undefined => {
  const counts = [...Map.groupBy(values, (value) => value)].map(
    ([value, all]) => [value, all.length] as const,
  );
  return counts.toSorted(([, a], [, b]) => b - a)[0]?.[0];
};

const otherThan = (part: Part, parts: readonly Part[]): Part | undefined =>
  parts.find((each) => each !== part);

const assertSameCount = (parts: readonly Part[]): void => {
  const most = usual(parts.map(({ manifest }) => String(manifest.count)));
  const strange = parts.find(({ manifest }) => String(manifest.count) !== most);
  if (!strange) return;
  const other = otherThan(strange, parts) ?? strange;
  throw new OperationError('PART_COUNT', {
    shard: nameOf(strange),
    folder: strange.label,
    other: nameOf(other),
  });
};

const assertNoneTwice = (parts: readonly Part[]): void => {
  for (const [shard, same] of Map.groupBy(parts, nameOf)) {
    if (same.length < 2) continue;
    throw new OperationError('PART_TWICE', { shard, folders: same.map(({ label }) => label) });
  }
};

const assertNoneMissing = (parts: readonly Part[], count: number): void => {
  const there = new Set(parts.map(({ manifest }) => manifest.index));
  const missing = Array.from({ length: count }, (_, index) => index + 1)
    .filter((index) => !there.has(index))
    .map((index) => shardName({ index, count }));
  if (missing.length > 0) throw new OperationError('PART_MISSING', { missing });
};

const assertSamePlan = (parts: readonly Part[]): void => {
  for (const common of Object.keys(codes) as Common[]) {
    const valueOf = ({ manifest }: Part): string => commonOf(manifest)[common];
    const most = usual(parts.map(valueOf));
    const strange = parts.find((part) => valueOf(part) !== most);
    if (!strange) continue;
    throw new OperationError(codes[common], { shard: nameOf(strange), folder: strange.label });
  }
};

/**
 * Parts of different moments fit as long as nothing changes by itself between the first and the last of them.
 */
const assertSameTime = (parts: readonly Part[]): void => {
  const byTime = parts.toSorted((a, b) => (a.manifest.now < b.manifest.now ? -1 : 1));
  const [first] = byTime;
  const end = first?.manifest.until;
  const late = byTime.find(({ manifest }) => end !== undefined && manifest.now >= end);
  if (!first || !late) return;
  throw new OperationError('PART_TIME', {
    shard: nameOf(late),
    folder: late.label,
    now: late.manifest.now,
    other: nameOf(first),
    before: first.manifest.now,
    changed: end ?? '',
  });
};

/**
 * Asserts that parts belong together and are all parts of one site.
 *
 * @param code the hash of this program
 * @returns the parts in order
 * @throws OperationError `PART_…` that names the part that does not fit
 */
export const matchingParts = (parts: readonly Part[], code: string): readonly Part[] => {
  const [first] = parts;
  if (!first) throw new OperationError('PARTS_NONE', {});
  assertSameCount(parts);
  assertNoneTwice(parts);
  assertSamePlan(parts);
  assertSameTime(parts);
  assertNoneMissing(parts, first.manifest.count);
  if (first.manifest.code !== code)
    throw new OperationError('PARTS_PROGRAM', { folder: first.label });
  return parts.toSorted((a, b) => a.manifest.index - b.manifest.index);
};
