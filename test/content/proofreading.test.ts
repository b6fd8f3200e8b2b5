import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { proofread } from '../../src/proofreading/proofread.ts';
import { registeredUnits } from '../unit/proofreading/make-units.ts';
import { describeShipped } from './shipped.ts';

const files = globSync('content/**/*.md').toSorted();

/** The texts of a file: its title, its standfirst, its body. */
const textsOf = (file: string): readonly string[] => {
  const [, frontMatter = '', body = ''] =
    /^---\n(.*?)^---\n(.*)$/msu.exec(readFileSync(file, 'utf8')) ?? [];
  const { title = '', standfirst = '' } = parse(frontMatter) as Record<string, string>;
  return [title, standfirst, body];
};

const findingsIn = (file: string) => {
  const units = registeredUnits('content');
  return textsOf(file).flatMap((text) => proofread(text, { units }));
};

const isSeed = (file: string): boolean => file.includes('nhung-kinh-nghiem-rut-ra');

describeShipped('the wording of the shipped content', () => {
  test('the seed article has exactly its known imperfections', () => {
    expect(files.filter(isSeed).flatMap(findingsIn)).toEqual([
      {
        rule: 'spelling',
        certainty: 'certain',
        line: 1,
        column: 85,
        found: 'sơ',
        suggestion: 'sở',
      },
      { rule: 'unit-name', line: 1, column: 187, found: 'Hông Đức', suggestion: 'Hồng Đức' },
      { rule: 'no-break-space', line: 3, column: 0, found: 'U+00A0 × 1' },
      { rule: 'no-break-space', line: 5, column: 657, found: 'U+00A0 × 1' },
    ]);
  });

  test('nothing is found in the other articles and pages', () => {
    const others = files.filter((file) => !isSeed(file));
    expect(others.length).toBeGreaterThan(25);
    expect(others.flatMap((file) => findingsIn(file).map((finding) => [file, finding]))).toEqual(
      [],
    );
  });
});
