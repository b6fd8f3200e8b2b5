import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionLog } from '../../../../src/site/context/question-log.ts';
import type { PlannedSite } from '../../../../src/site/plan-site.ts';
import { runsOf } from '../../../whole-matrix.ts';
import { makeArticle, plannedOf, present } from '../make-newsroom.ts';
import {
  editedContent,
  everyContentEdit,
  someContentEdit,
  type ContentEdit,
} from './content-edits.ts';
import { linkedSite } from './linked-site.ts';

const site = plannedOf(linkedSite);

const after = (...changes: readonly ContentEdit[]): PlannedSite =>
  plannedOf(changes.reduce(editedContent, linkedSite));

const printIn = ({ prints }: PlannedSite, key: string): string | undefined =>
  prints.relatedTo?.(key);

const listIn = ({ questions }: PlannedSite, key: string): string =>
  JSON.stringify(questions.relatedTo(key));

const keys = site.newsroom.articles.map(({ key }) => key);

/** Articles whose list has changed although the hash of its inputs is the same. */
const overlooked = (edited: PlannedSite): string[] =>
  keys
    .filter((key) => printIn(site, key) === printIn(edited, key))
    .filter((key) => listIn(site, key) !== listIn(edited, key));

describe('an article with the same print has the same list', () => {
  test.each(everyContentEdit)('after the edit %s of any entry', (kind) => {
    for (const [which, choice] of [
      [0, 1],
      [3, 0],
      [4, 2],
      [10, 3],
    ] as const) {
      expect(overlooked(after([kind, which, choice]))).toEqual([]);
    }
  });

  test('after any edits one after the other', () => {
    fc.assert(
      fc.property(fc.array(someContentEdit, { minLength: 1, maxLength: 4 }), (changes) => {
        expect(overlooked(after(...changes))).toEqual([]);
      }),
      { numRuns: runsOf(40) },
    );
  });
});

test('a changed body leaves every print, news leave those of all older articles', () => {
  const printed = (planned: PlannedSite): unknown[] => keys.map((key) => printIn(planned, key));
  expect(printed(after(['body', 3, 0]))).toEqual(printed(site));
  const added = [...present(linkedSite.articles), makeArticle('2020/05/moi', '2020-05-31')];
  const changed = keys.filter(
    (key) => printIn(plannedOf({ ...linkedSite, articles: added }), key) !== printIn(site, key),
  );
  expect(changed).toEqual([]);
});

test('what is the same is not asked again, what differs is', () => {
  const asked: string[] = [];
  const relatedTo = (key: string) => {
    asked.push(key);
    return site.questions.relatedTo(key);
  };
  const log = questionLog({ ...site.questions, relatedTo }, site.prints);
  const question = '["relatedTo","2020/03/a05"]';
  const [hash, print] = ['h', log.printOf(question)];
  expect(print).toMatch(/^[\w-]{43}$/u);
  expect(log.isSame(question, { hash, print })).toBe(true);
  expect([asked, log.hashes[log.numberOf(question) ?? -1]]).toEqual([[], 'h']);
  const other = '["relatedTo","2020/03/a04"]';
  expect(log.isSame(other, { hash: 'h', print: 'another' })).toBe(false);
  expect(log.isSame(other, { hash: log.hashOf(other), print: 'another' })).toBe(true);
  expect(asked).toEqual(['2020/03/a04']);
  expect(log.printOf('["count","all"]')).toBeUndefined();
});
