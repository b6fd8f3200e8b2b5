import type { MarkdownSource } from '../../content/content.ts';
import { problem, type Place, type Problem } from '../../content/problem.ts';
import { isAllowedTarget } from '../../markdown/links.ts';
import { maskCode } from '../../proofreading/mask-code.ts';

/** The target of a link or image as it is written: `](…` up to a space or the closing bracket. */
const targetPattern = /(!?)\[[^\]\n]*\]\(\s*<?([^)\s>]+)/gu;

const isOnThisMachine = (target: string): boolean => /^(?:[a-z]:[\\/]|\\\\|file:)/iu.test(target);

const problemOf = (isImage: boolean, target: string, at: Place): Problem[] => {
  if (isOnThisMachine(target)) return [problem('IMAGE_LOCAL', at, target)];
  if (isImage && /^data:/iu.test(target)) return [problem('IMAGE_PASTED', at)];
  if (isAllowedTarget(target)) return [];
  return [isImage ? problem('IMAGE_MISSING', at, target) : problem('LINK_REFUSED', at, target)];
};

/**
 * Links and images whose target the renderer refuses, so that they would stand on the page as raw
 * text: relative paths, other schemes, files of the editor's own machine, pasted images.
 */
export const refusedTargetProblems = ({ file, body, bodyLine }: MarkdownSource): Problem[] => {
  if (!body.includes('](')) return [];
  return maskCode(body)
    .split('\n')
    .flatMap((line, index) =>
      [...line.matchAll(targetPattern)].flatMap(
        ({ 0: whole, 1: mark, 2: target = '', index: start }) => {
          const column = start + whole.length - target.length + 1;
          const at = { file, line: bodyLine + index, column, length: target.length };
          return problemOf(mark === '!', target, at);
        },
      ),
    );
};
