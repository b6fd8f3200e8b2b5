import type { PageKind } from '../../site/page-kinds.ts';
import type { Cause, CauseOf } from '../cause.ts';
import type { LastingAddress } from '../compare-addresses.ts';
import type { Addressed } from './addressed.ts';

type SubjectOf<Kind extends Cause['kind']> = (
  cause: CauseOf<Kind>,
  addresses: readonly LastingAddress[],
) => Addressed;

/** The first address that belongs to one of some page kinds. */
const kindAmong =
  <Kind extends PageKind>(kinds: readonly [Kind, ...Kind[]]) =>
  (addresses: readonly LastingAddress[]): Kind =>
    kinds.find((kind) => addresses.some(({ page }) => page?.kind === kind)) ?? kinds[0];

const entryKind = kindAmong([
  'category',
  'unit',
  'congress',
  'term',
  'event',
  'thread',
  'programme',
]);

const textKind = kindAmong(['document', 'plainPage', 'broadcast', 'withdrawn']);

/** An article, a stub, or the page that says an article was withdrawn. */
const articleAmong = (addresses: readonly LastingAddress[]): Addressed => {
  const pages = addresses.flatMap(({ page }) => page ?? []);
  if (pages.some(({ kind }) => kind === 'withdrawn')) return 'withdrawn';
  const article = pages.find(({ kind }) => kind === 'article');
  return article && article.body === undefined ? 'stub' : 'article';
};

const subjects: { readonly [Kind in Cause['kind']]: SubjectOf<Kind> } = {
  articleMoved: (_cause, addresses) => articleAmong(addresses),
  articleGone: (_cause, addresses) => articleAmong(addresses),
  pageGone: (_cause, addresses) => textKind(addresses),
  sectionGone: (_cause, addresses) => entryKind(addresses),
  mediaMoved: () => 'media',
  mediaGone: () => 'media',
  withdrawalGone: () => 'withdrawnFile',
  aliasGone: () => 'alias',
  formerIdGone: () => 'formerId',
  redirectGone: () => 'redirectLine',
  settingGone: () => 'closing',
  listGone: () => 'archiveMonth',
  programGone: () => 'home',
  samplesOff: () => 'samples',
  siteMoved: () => 'baseUrl',
  identityChanged: () => 'identity',
  formerBaseGone: () => 'formerBaseUrl',
  twoPages: () => 'predecessorSite',
  predecessorGone: () => 'predecessorSite',
  pageSize: () => 'articlesPerPage',
  cardsGone: () => 'cardsSince',
  addressTaken: () => 'article',
};

/** The row of the table of cures for a cause. */
export const subjectOf = (cause: Cause, addresses: readonly LastingAddress[]): Addressed => {
  /** Each cause is passed to the function of its kind, which the types cannot express. */
  const of = subjects[cause.kind] as SubjectOf<Cause['kind']>;
  return of(cause, addresses);
};
