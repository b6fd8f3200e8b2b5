import { isAllowedTarget } from '../../../markdown/links.ts';

/** The address that someone typed or pasted, with what it lacks; `undefined` if it is none. */
export const linkAddressOf = (typed: string): string | undefined => {
  const address = typed.trim();
  if (/^[^\s@/:]+@[^\s@/:]+\.[a-z]{2,}$/iu.test(address)) return `mailto:${address}`;
  if (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?:[/?#:]|$)/u.test(address))
    return `https://${address}`;
  return isAllowedTarget(address) ? address : undefined;
};
