import { linkAddress } from '../reading/rich-parser.ts';

const balanced = (address: string): boolean => {
  let depth = 0;
  for (const sign of address) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
};

const decoded = (address: string): string => {
  try {
    const readable = decodeURI(address);
    return /[\s<>\\&\p{Cc}]/u.test(readable) || linkAddress(readable) !== address
      ? address
      : readable;
  } catch {
    return address;
  }
};

/** An address with its letters as people write them, in `<…>` if it needs that. */
export const writtenAddress = (address: string): string => {
  const readable = decoded(address).replaceAll(/\\|&(?=#?\w{1,31};)/gu, String.raw`\$&`);
  if (readable !== '' && /^[^\s<>\p{Cc}]*$/u.test(readable) && balanced(readable)) return readable;
  return `<${readable.replaceAll(/[<>]/gu, String.raw`\$&`)}>`;
};
