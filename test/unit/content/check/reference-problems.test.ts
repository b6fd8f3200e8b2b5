import { expect, test, vi } from 'vitest';
import { referenceProblems } from '../../../../src/content/check/reference-problems.ts';
import type { CheckableArticle } from '../../../../src/content/content.ts';
import type { Locator } from '../../../../src/content/parse/parse-yaml.ts';
import { defaultKinds } from '../../../../src/content/unit-kinds/default-kinds.ts';
import { startOfFile } from '../../../../src/content/problem.ts';

const nothing = {
  categories: [],
  units: [],
  kinds: defaultKinds,
  congresses: [],
  events: [],
  terms: [],
  threads: [],
  redirects: [],
  withdrawnMedia: [],
  pages: [],
  officialDocuments: [],
  programmes: [],
  broadcasts: [],
  media: [],
};

const file = 'content/articles/2020/03/moi.md';

/**
 * The problems of an article that names others, and how often a position in its text was requested.
 */
const checked = (related: readonly string[]) => {
  const valueAt = vi.fn<Locator['valueAt']>(() => startOfFile(file));
  const article = { file, key: '2020/03/moi', related } as Partial<CheckableArticle>;
  const problems = referenceProblems(
    nothing,
    [article as CheckableArticle],
    { articleKeys: ['2020/03/moi', '2020/03/cu'], unreadable: new Set() },
    new Map([[file, { valueAt, keyAt: valueAt }]]),
    'content',
  );
  return { codes: problems.map(({ code }) => code), asked: valueAt.mock.calls.length };
};

test('no place is asked for where every reference is sound: a kept text would be parsed for it', () => {
  expect(checked(['cu', '2020/03/cu'])).toEqual({ codes: [], asked: 0 });
});

test('a reference without a target is reported at its position', () => {
  expect(checked(['khac', 'moi'])).toEqual({
    codes: ['RELATED_UNKNOWN', 'RELATED_SELF'],
    asked: 2,
  });
});
