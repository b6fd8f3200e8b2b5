import type { Content, Locators } from '../content/content.ts';
import { nearestIn } from '../content/nearest.ts';
import type { ParsedContent } from '../content/parse-content.ts';
import type { YamlPath } from '../content/parse-yaml.ts';
import { problem, type Place, type Problem } from '../content/problem.ts';
import { sitePaths, type SitePath } from '../url/site-path.ts';
import type { Redirect } from './redirect.ts';
import { addressKey, foldedPath } from './redirects.ts';

/** An old address, and where the content claims it. */
interface Claim extends Pick<Redirect, 'from' | 'query' | 'to'> {
  readonly file: string;
  readonly at: Place | undefined;
}

/** Where a redirect may lead. */
export interface RedirectTargets {
  /** The addresses of the pages, those that redirects make left out. */
  readonly planned: readonly SitePath[];
  readonly files: readonly SitePath[];
  /** Addresses of articles that are not published now. */
  readonly unpublished: ReadonlySet<SitePath>;
}

const claimsIn = (
  { articles, pages, categories, units, redirects }: Content,
  locators: Locators,
  label: string,
): Claim[] => {
  const claim = (
    file: string,
    path: YamlPath,
    { from, query, to }: Pick<Redirect, 'from' | 'query' | 'to'>,
  ): Claim => ({
    from,
    ...(query !== undefined && { query }),
    to,
    file,
    at: locators.get(file)?.valueAt(path),
  });
  const inTexts = [...articles, ...pages].flatMap(({ file, aliases, path: to }) =>
    aliases.map((from, index) => claim(file, ['aliases', index], { from, to })),
  );
  const sections = [
    { name: 'categories', entries: categories, at: sitePaths.category },
    { name: 'units', entries: units, at: sitePaths.unit },
  ];
  const inRegisters = sections.flatMap(({ name, entries, at }) =>
    entries.flatMap(({ id, formerIds }, entry) =>
      formerIds.map((former, index) =>
        claim(`${label}/${name}.yaml`, [name, entry, 'formerIds', index], {
          from: at(former),
          to: at(id),
        }),
      ),
    ),
  );
  const inTable = redirects.map(({ from: { path: from, query }, to }, index) =>
    claim(`${label}/redirects.yaml`, ['redirects', index, 'from'], {
      from,
      ...(query !== undefined && { query }),
      to,
    }),
  );
  return [...inTexts, ...inRegisters, ...inTable];
};

/** Old addresses that are those of a page, or that two places claim. */
const claimProblems = (claims: readonly Claim[], planned: readonly SitePath[]): Problem[] => {
  const taken = new Set(planned.map(foldedPath));
  const first = new Map<string, string>();
  return claims.flatMap((claim) => {
    const key = addressKey(claim);
    const earlier = first.get(key);
    first.set(key, earlier ?? claim.file);
    if (!claim.at) return [];
    if (taken.has(key)) return [problem('ALIAS_TAKEN', claim.at, claim.from)];
    return earlier === undefined ? [] : [problem('ALIAS_TWICE', claim.at, claim.from, earlier)];
  });
};

/** Redirects of the table that lead nowhere, or to an old address, which would be a chain or a loop. */
const targetProblems = (
  { redirects }: Content,
  claims: readonly Claim[],
  { planned, files, unpublished }: RedirectTargets,
  { locators, label, faultyPaths }: ParsedContent,
): Problem[] => {
  const locator = locators.get(`${label}/redirects.yaml`);
  if (!locator || redirects.length === 0) return [];
  const targets = new Set<string>([...planned, ...files]);
  const nearest = nearestIn(targets);
  const ends = new Map(claims.map(({ from, to }) => [foldedPath(from), to]));
  return redirects.flatMap(({ to }, index) => {
    const at = locator.valueAt(['redirects', index, 'to']);
    if (targets.has(to) || faultyPaths.some((path) => to.startsWith(path))) return [];
    if (unpublished.has(to)) return [problem('REDIRECT_UNPUBLISHED', at, to)];
    const end = ends.get(foldedPath(to));
    if (end !== undefined) return [problem('REDIRECT_CHAIN', at, to, end === to ? undefined : end)];
    return [problem('REDIRECT_MISSING', at, to, nearest(to)?.choice)];
  });
};

/** All that is wrong with old addresses. */
export const redirectProblems = (
  content: Content,
  targets: RedirectTargets,
  parsed: ParsedContent,
): Problem[] => {
  const claims = claimsIn(content, parsed.locators, parsed.label);
  return [
    ...claimProblems(claims, targets.planned),
    ...targetProblems(content, claims, targets, parsed),
  ];
};
