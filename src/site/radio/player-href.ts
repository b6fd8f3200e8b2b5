import type { Href } from '../../url/site-path.ts';
import type { SiteQuestions } from '../context/site-questions.ts';
import type { PageFrames } from '../page-frame.ts';

/** The script of pages with a sound; absent in checks, which write no pages. */
export const playerHref = (
  { script }: Pick<SiteQuestions, 'script'>,
  { link }: Pick<PageFrames, 'link'>,
): Href | undefined => {
  const player = script('playerScript');
  return player && link(player);
};
