import type { Withdrawal } from '../../content/schema/withdrawal-schema.ts';
import type { DepartedArticle } from '../../newsroom/departures.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import { dateView, dayView, type DateView } from './date-view.ts';
import type { Framing, PageFrame } from '../page-frame.ts';
import { siteLanguage } from '../site-language.ts';
import type { PageOf } from '../page.ts';

/**
 * What is said where an article stood. Not its title: that may be the very thing for which it had to
 * go.
 */
export interface WithdrawalView {
  readonly gone: DateView;
  /** Absent where its time was over. */
  readonly reason: string | undefined;
}

/** Stands at the address of what is gone (HTTP 410). */
export interface WithdrawnView extends WithdrawalView, PageFrame {
  readonly what: 'article' | 'document' | 'page' | 'file';
  /** Only of an article. */
  readonly published: DateView | undefined;
}

/** Stands where its plain text was. */
export interface WithdrawnCopyView extends WithdrawalView {
  readonly published: DateView;
  readonly language: string;
  readonly siteName: string;
}

/** The pages at the addresses that an article had; of its copies too, should the site make none any more. */
export const withdrawnPages = (
  { key, path, date, stub, departure }: DepartedArticle,
  { site }: Newsroom,
  framing: Framing,
): (PageOf<'withdrawn'> | PageOf<'withdrawnCopy'>)[] => {
  const source = `articles/${key}.md`;
  const said = {
    published: dateView(date),
    gone: dayView(departure.day),
    reason: departure.reason,
  };
  const pageAt = (url: SitePath): PageOf<'withdrawn'> => ({
    url,
    kind: 'withdrawn',
    source,
    view: {
      ...framing.frame(url, { isIndexed: false }),
      canonical: undefined,
      what: 'article',
      ...said,
    },
  });
  const copy: PageOf<'withdrawnCopy'> = {
    url: sitePaths.textCopy(key),
    kind: 'withdrawnCopy',
    source,
    view: { ...said, language: siteLanguage, siteName: site.name },
  };
  return [pageAt(path), ...(stub ? [] : [copy, pageAt(sitePaths.noticeSheet(key))])];
};

/** A page, document or file that was taken off for good. */
interface Tombstone {
  readonly url: SitePath;
  readonly what: WithdrawnView['what'];
  /** The content file that says so. */
  readonly source: string;
  readonly withdrawn: Withdrawal | undefined;
}

const tombstonesOf = ({
  withdrawnPages,
  withdrawnDocuments,
  withdrawnMedia,
}: Newsroom): Tombstone[] => [
  ...withdrawnPages.map(({ path: url, slug, withdrawn }): Tombstone => ({
    url,
    what: 'page',
    source: `pages/${slug}.md`,
    withdrawn,
  })),
  ...withdrawnDocuments.map(({ path: url, slug, withdrawn }): Tombstone => ({
    url,
    what: 'document',
    source: `documents/${slug}.md`,
    withdrawn,
  })),
  /** A folder of the file's name: hosts that know no tables lead from the file's address to it. */
  ...withdrawnMedia.map(({ file, ...withdrawn }): Tombstone => ({
    url: `${file}/` as SitePath,
    what: 'file',
    source: 'withdrawn-media.yaml',
    withdrawn,
  })),
];

/** The pages at the addresses of pages, documents and files that were withdrawn. */
export const tombstonePages = (newsroom: Newsroom, framing: Framing): PageOf<'withdrawn'>[] =>
  tombstonesOf(newsroom).flatMap(({ url, what, source, withdrawn }) =>
    withdrawn === undefined
      ? []
      : [
          {
            url,
            kind: 'withdrawn',
            source,
            view: {
              ...framing.frame(url, { isIndexed: false }),
              canonical: undefined,
              what,
              published: undefined,
              gone: dayView(withdrawn.date),
              reason: withdrawn.reason,
            },
          },
        ],
  );
