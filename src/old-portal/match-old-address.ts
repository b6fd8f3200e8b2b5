import { nearestIn } from '../content/nearest.ts';
import { sitePaths } from '../url/site-path.ts';
import { slugOf } from '../url/slug.ts';
import { foldedTitle, type Counterpart, type Counterparts } from './counterparts.ts';
import { nearSlugs } from './near-slugs.ts';
import { isOldHome, oldAddressWords, type OldAddressWords } from './old-address-words.ts';
import type { PortalAddress } from './old-portal.ts';

/** The page of this site that corresponds to one of the old portal. */
export interface Match {
  readonly page: Pick<Counterpart, 'to' | 'title'>;
  /** Whether there is no doubt; an editor must check the others. */
  readonly isSure: boolean;
}

type Found = readonly Counterpart[] | undefined;

/**
 * Of several with the same name, the one from the month in the address; else the first, as a
 * guess.
 */
const chosen = (found: Found, isSure: boolean, month?: string): Match | undefined => {
  if (!found) return undefined;
  const ofMonth = found.filter(({ to }) => month !== undefined && to.startsWith(`/${month}/`));
  const [page, ...others] = ofMonth.length > 0 ? ofMonth : found;
  return page && { page, isSure: isSure && others.length === 0 };
};

/** The first sure match, otherwise the first match. */
const best = (matches: readonly (Match | undefined)[]): Match | undefined =>
  matches.find((match) => match?.isSure) ?? matches.find((match) => match !== undefined);

const bySlug = (
  { slugs, month }: OldAddressWords,
  index: ReadonlyMap<string, readonly Counterpart[]>,
): (Match | undefined)[] =>
  slugs.map(({ slug, isWhole }) => chosen(index.get(slug), isWhole, month));

const byTitle = (
  title: string,
  { month }: OldAddressWords,
  all: Counterparts,
): (Match | undefined)[] => [
  chosen(all.byTitle.get(foldedTitle(title)), true, month),
  chosen(all.byTitleSlug.get(slugOf(title)), true, month),
  chosen(all.bySlug.get(slugOf(title)), true, month),
];

const home: Match = { page: { to: sitePaths.home, title: 'Trang chủ' }, isSure: true };

/** A shorter slug may be the whole of another title, so equal beginnings prove little. */
const surelyCut = 60;

/** Titles that begin with a slug; the slug may end within a word. */
const begunBy = (slug: string, { byBeginning }: Counterparts): Found => {
  const begun = byBeginning.get(slug) ?? byBeginning.get(slug.slice(0, slug.lastIndexOf('-')));
  const found = begun?.filter((page) => page.slug.startsWith(slug));
  return found?.length ? found : undefined;
};

const byCutSlug = (words: OldAddressWords, all: Counterparts): (Match | undefined)[] =>
  words.slugs.map(({ slug, isWhole }) =>
    chosen(begunBy(slug, all), isWhole && slug.length >= surelyCut, words.month),
  );

/** Finds articles and pages that share words with a slug, and sections with similar letters. */
const nearIn = (
  all: Counterparts,
): ((slugs: readonly string[], wide: boolean) => Match | undefined) => {
  const texts = nearSlugs(all.texts);
  const nearSection = nearestIn(all.sections.keys());
  return (slugs, wide) => {
    const [found] = slugs
      .flatMap((slug) => texts.nearest(slug) ?? [])
      .toSorted((a, b) => b.similarity - a.similarity);
    if (found) return { page: found.named, isSure: false };
    const [section] = wide ? slugs.flatMap((slug) => nearSection(slug)?.choice ?? []) : [];
    return section === undefined ? undefined : chosen(all.sections.get(section), false);
  };
};

/**
 * Finds the page that corresponds to one of the old portal: by the slug in its address, by its
 * title, by a truncated slug; otherwise by similar words, which is never sure.
 */
export const matcherOf = (all: Counterparts): ((old: PortalAddress) => Match | undefined) => {
  const near = nearIn(all);
  return ({ address, title }) => {
    if (!address || isOldHome(address)) return home;
    const words = oldAddressWords(address);
    const found = best([
      ...bySlug(words, all.bySlug),
      ...(title === undefined ? [] : byTitle(title, words, all)),
      ...bySlug(words, all.byTitleSlug),
      ...byCutSlug(words, all),
      ...bySlug(words, all.sections).map(
        (match) => match && { ...match, isSure: match.isSure && !words.isNumbered },
      ),
    ]);
    if (found) return found;
    const slugs = words.slugs.map(({ slug }) => slug);
    return near(title === undefined ? slugs : [slugOf(title), ...slugs], !words.isNumbered);
  };
};
