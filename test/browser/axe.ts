import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong with the page as it is shown now, one line for each element.
 *
 * @param values the tags of the rules that are tried
 */
export const axeFindings = async (page: Page, values = tags): Promise<string[]> => {
  // Evaluated, not added as an element: the pages' policy would refuse it.
  await page.evaluate(await source);
  const { violations, passes } = await page.evaluate(
    (each) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values: each },
        resultTypes: ['violations'],
      }),
    values,
  );
  if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe saw no colours');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
};
