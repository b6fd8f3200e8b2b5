import type { Href, SitePath } from '../../url/site-path.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import type { PageOf } from '../page.ts';
import { siteLanguage } from '../site-language.ts';
import type { Redirect } from './redirect.ts';
import { foldedPath } from './redirects.ts';

/** Stands at an old address and leads on, for hosts that know no redirects. */
export interface MovedView extends PageFrame {
  /** What stands at the new address, where it has a name. */
  readonly title: string | undefined;
  readonly to: Href;
}

/** Stands at the path of old addresses that differ in their query: the reader, or a script, chooses. */
export interface MovedChoicesView extends PageFrame {
  readonly choices: readonly (Pick<MovedView, 'title' | 'to'> & {
    /** Without `?`; absent for the choice that stands for every other query. */
    readonly query: string | undefined;
  })[];
}

/** Stands where a plain text was. */
export interface MovedCopyView {
  readonly language: string;
  readonly title: string | undefined;
  /** The whole address. */
  readonly address: Href;
}

type MovedPage = PageOf<'moved'> | PageOf<'movedChoices'> | PageOf<'movedCopy'>;

/** `/a` is a folder's page too; `/a.html` is a file. */
const pageAt = (from: SitePath): SitePath =>
  from.endsWith('/') || /\.html?$/u.test(from) ? from : (`${from}/` as SitePath);

const hidden = { isIndexed: false } as const;

const sourceOf = ({ source }: Redirect): { readonly source?: string } =>
  source === undefined ? {} : { source };

const movedPage = (redirect: Redirect, framing: Framing): MovedPage => {
  const { from, to, title } = redirect;
  if (from.endsWith('.txt')) {
    const view = { language: siteLanguage, title, address: framing.absolute(to) };
    return { url: from, kind: 'movedCopy', ...sourceOf(redirect), view };
  }
  const url = pageAt(from);
  return {
    url,
    kind: 'moved',
    ...sourceOf(redirect),
    view: {
      ...framing.frame(url, { ...hidden, description: title }),
      canonical: framing.absolute(to),
      title,
      to: framing.link(to),
    },
  };
};

const choicesPage = (redirects: readonly Redirect[], framing: Framing): MovedPage[] => {
  const [first] = redirects;
  if (!first) return [];
  const url = pageAt(first.from);
  const choices = redirects.map(({ query, title, to }) => ({ query, title, to: framing.link(to) }));
  return [
    {
      url,
      kind: 'movedChoices',
      ...sourceOf(first),
      view: {
        ...framing.frame(url, hidden),
        canonical: undefined,
        choices: choices.toSorted(
          (a, b) => Number(a.query === undefined) - Number(b.query === undefined),
        ),
      },
    },
  ];
};

/**
 * The pages at old addresses.
 *
 * @param planned the addresses of the other pages, which no old address with a query replaces
 */
export const movedPages = (
  redirects: readonly Redirect[],
  planned: readonly SitePath[],
  framing: Framing,
): MovedPage[] => {
  const taken = new Set(planned.map(foldedPath));
  const byPath = Map.groupBy(redirects, ({ from }) => foldedPath(from));
  return [...byPath]
    .filter(([path]) => !taken.has(path))
    .flatMap(([, group]) =>
      group.some(({ query }) => query !== undefined)
        ? choicesPage(group, framing)
        : group.map((redirect) => movedPage(redirect, framing)),
    );
};
