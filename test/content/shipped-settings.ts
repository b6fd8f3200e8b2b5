import { readFileSync } from 'node:fs';

/** The placeholder address in the settings until a station writes its own. */
const shippedAddress = /^https:\/\/ban-tin-dai-hoi\.example\/?$/u;

/** Why these tests do not apply to `content/`; `undefined` if it is the shipped content. */
export const reasonToSkip = (settings: string | undefined): string | undefined => {
  if (settings === undefined) return 'there is no content/site.yaml';
  const [, address = 'none'] = /^baseUrl:\s*['"]?([^'"\s]+)/mu.exec(settings) ?? [];
  return shippedAddress.test(address)
    ? undefined
    : `content/site.yaml names the address ${address}: a station's own content, not the shipped one`;
};

export const readSettings = (): string | undefined => {
  try {
    return readFileSync('content/site.yaml', 'utf8');
  } catch {
    return undefined;
  }
};
