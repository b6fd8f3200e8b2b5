import type axe from 'axe-core';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Page } from 'playwright-core';
import { serveSite } from './static-server.ts';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Runs axe on pages of profiles with `bypassCSP`, because the pages' policy would refuse its
 * script.
 */
export interface Axe {
  /** axe's findings in the present state of a page, one line for each element. */
  readonly findings: (page: Page) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** Serves axe's script, which the browser then compiles once instead of once for each page. */
export const serveAxe = async (): Promise<Axe> => {
  const server = await serveSite(dirname(createRequire(import.meta.url).resolve('axe-core')));
  const findings = async (page: Page): Promise<string[]> => {
    await page.addScriptTag({ url: `${server.url}/axe.min.js` });
    const { violations, passes } = await page.evaluate(
      (values) =>
        (window as unknown as { axe: typeof axe }).axe.run({
          runOnly: { type: 'tag', values },
          resultTypes: ['violations'],
        }),
      tags,
    );
    if (!passes.some(({ id }) => id === 'color-contrast')) throw new Error('axe saw no colours');
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id} ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  };
  return { findings, close: server.close };
};
