import { join } from 'node:path';
import {
  HtmlValidate,
  StaticConfigLoader,
  type ConfigData,
  type ResolvedConfig,
} from 'html-validate';
import { filesIn } from './fixture-site.ts';

/**
 * Two rules of taste are off: the doctype's letter case, and the length of titles, which are long
 * in Vietnamese.
 */
const htmlRules: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: { 'doctype-style': 'off', 'long-title': 'off' },
};

/**
 * The rules are resolved once: html-validate does it for each page, which takes as long as parsing
 * the page.
 */
class OneConfig extends StaticConfigLoader {
  #config: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(new OneConfig(htmlRules));

/** What is wrong with the pages of a site, a line each; some are enough to see what it is. */
export const htmlFaults = async (
  site: string,
  isTried: (file: string) => boolean = () => true,
): Promise<string[]> => {
  const faults: string[] = [];
  const pages = (await filesIn(site)).filter((file) => file.endsWith('.html') && isTried(file));
  if (pages.length === 0) throw new Error(`no page of ${site} is tried`);
  for (const file of pages) {
    const { results } = await validator.validateFile(join(site, file));
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) {
        faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
      }
    }
  }
  return faults.slice(0, 20);
};
