import type { HeaderRule } from '../../../src/security/header-rules.ts';
import { patternSource } from '../../../src/security/path-pattern.ts';

const patternOf = (path: string): RegExp => new RegExp(`^${patternSource(path)}$`, 'u');

/** The headers that such a host sends for a path: those of all matching rules, joined. */
export const headersFor = (path: string, rules: readonly HeaderRule[]): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const rule of rules.filter((each) => patternOf(each.path).test(path))) {
    for (const [name, value] of Object.entries(rule.headers)) {
      const before = found[name];
      found[name] = before === undefined ? value : `${before}, ${value}`;
    }
  }
  return found;
};
