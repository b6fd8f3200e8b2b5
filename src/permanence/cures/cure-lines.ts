import { pageKindFacts } from '../../site/page-kinds.ts';
import { addressText, type LastingAddress } from '../compare-addresses.ts';
import type { CureFacts } from './cure.ts';
import { isMedia } from '../../url/site-path.ts';

/* Lines of YAML that cures print, each as it goes into its file. */

/** Whatever is below an address moves with it, so only the topmost ones need to be named. */
const uppermost = (addresses: readonly string[]): string[] =>
  addresses.filter(
    (address) =>
      !addresses.some(
        (above) => above !== address && above.endsWith('/') && address.startsWith(above),
      ),
  );

/**
 * What returns together with its page: a file that was withdrawn with the text, and its redirects.
 */
const follows = ({ path, redirect }: LastingAddress): boolean =>
  isMedia(path) || redirect?.source === 'redirects.yaml';

export const aliasLines = ({ addresses }: CureFacts): string[] => [
  'aliases:',
  ...uppermost(addresses.filter((address) => !follows(address)).map(addressText)).map(
    (address) => `  - ${address}`,
  ),
];

export const redirectLines = (entries: readonly (readonly [from: string, to: string])[]) => [
  'redirects:',
  ...entries.flatMap(([from, to]) => [`  - from: ${from}`, `    to: ${to}`]),
];

/** Addresses that an editor must decide about; lists, feeds and copies redirect by themselves. */
const isAsked = ({ page, redirect }: LastingAddress): boolean =>
  redirect
    ? redirect.source !== undefined && redirect.source !== 'redirects.yaml'
    : page !== undefined && pageKindFacts(page.kind)?.withdrawal === 'asked';

/** For content that is given up: each of its pages redirects to the home page. */
export const leadingLines = ({ addresses }: CureFacts): string[] => {
  const asked = addresses.filter(isAsked);
  const named = (asked.length > 0 ? asked : addresses).map(addressText);
  return redirectLines(named.map((from) => [from, '/']));
};

/** The editor fills in the reason. */
export const withdrawalLines = ({ today }: CureFacts): string[] => [
  'withdrawn:',
  `  date: ${today}`,
  '  reason:',
];

export const withdrawnMediaLines = (file: string, { today }: CureFacts): string[] => [
  'withdrawnMedia:',
  `  - file: ${file}`,
  `    date: ${today}`,
  '    reason:',
];
