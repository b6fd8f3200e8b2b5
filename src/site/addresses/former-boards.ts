import { termId, termsOf } from '../../newsroom/congresses/congress-terms.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import type { Redirect } from './redirect.ts';

/** The board sorted by status once had an address of its own. */
const byStatus = (board: SitePath): SitePath => sitePaths.orderedBoard(board, 'theo-tinh-trang');

/**
 * Redirects from the former boards by status: that of all congresses, and that of each term under
 * each of its ids.
 */
export const formerBoards = ({
  congresses,
  terms,
}: Pick<Newsroom, 'congresses' | 'terms'>): Redirect[] => {
  if (congresses.length === 0) return [];
  const ofTerms = termsOf(congresses)
    .map(termId)
    .flatMap((id) => {
      const formerIds = terms.find((term) => term.id === id)?.formerIds ?? [];
      const to = sitePaths.term(id);
      return [id, ...formerIds].map((each) => ({ from: byStatus(sitePaths.term(each)), to }));
    });
  const board = sitePaths.progressBoard;
  return [{ from: byStatus(board), to: board }, ...ofTerms];
};
