import { attributeOf } from '../attribute-of.ts';
import type { WrittenToken } from '../places/written-token.ts';
import type { MarkupFinding } from './markup-finding.ts';

const isPicture = (target: string): boolean => /\.(?:jpe?g|png|gif|webp|avif|heic)$/iu.test(target);

/**
 * `! [a](/media/b.jpg)`: an image with a space after its exclamation mark, which makes it a link.
 */
export const looseImageFindings = (
  written: readonly WrittenToken[],
  placeOf: (offset: number) => number,
): MarkupFinding[] =>
  written.flatMap((each, index): MarkupFinding[] => {
    const before = written[index - 1];
    if (each.token.type !== 'link_open' || before?.token.type !== 'text') return [];
    const [sign] = /(?:^|(?<=\s))![ \t]+$/u.exec(before.token.content) ?? [];
    if (sign === undefined || !isPicture(attributeOf(each.token, 'href'))) return [];
    const start = placeOf(before.end - sign.length);
    const end = placeOf(each.end);
    return [{ kind: 'imageForm', start, end, found: '! [', mend: { start, end, insert: '![' } }];
  });
