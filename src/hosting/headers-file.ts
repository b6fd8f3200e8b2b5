import type { HeaderRule } from '../security/header-rules.ts';

/** Cloudflare ignores longer lines: https://developers.cloudflare.com/pages/configuration/headers/ */
const longestLine = 2000;

const pathForm = /^\/[^\s\p{Cc}#]*$/u;
const nameForm = /^[A-Za-z][\w-]*$/u;
/** Printable ASCII (RFC 9110, section 5.5): nothing that could begin a new line. */
const valueForm = /^[!-~](?:[ -~]*[!-~])?$/u;

const refuse = (what: string, text: string): never => {
  throw new TypeError(`_headers: ${what} ${JSON.stringify(text)}`);
};

const headerLine = ([name, value]: readonly [string, string]): string => {
  if (!nameForm.test(name)) refuse('no header name:', name);
  if (!valueForm.test(value)) refuse('no header value:', value);
  const line = `  ${name}: ${value}`;
  return line.length > longestLine ? refuse('the line is too long:', line) : line;
};

const ruleLines = ({ path, headers }: HeaderRule): string => {
  if (!pathForm.test(path)) refuse('no path:', path);
  return [path, ...Object.entries(headers).map(headerLine)].join('\n');
};

/**
 * The `_headers` file of Netlify and Cloudflare Pages: a path, then its indented headers.
 *
 * @throws TypeError if a path, name or value could be read as something else
 */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  `${rules.map(ruleLines).join('\n\n')}\n`;
