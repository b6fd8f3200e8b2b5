import type { Withdrawal } from '../../content/schema/withdrawal-schema.ts';
import type { CalendarDate } from '../../dates/calendar-date.ts';
import type { PublishingDate } from '../../dates/publishing-date.ts';
import type { DepartedArticle } from '../../newsroom/visibility/departures.ts';
import type { Newsroom } from '../../newsroom/newsroom.ts';
import { sitePaths, type SitePath } from '../../url/site-path.ts';
import {
  articleSource,
  broadcastSource,
  officialDocumentSource,
  pageSource,
} from '../texts/text-sources.ts';

/** An address whose page or file is permanently gone. */
export interface Tombstone {
  readonly url: SitePath;
  readonly what: 'article' | 'officialDocument' | 'broadcast' | 'page' | 'file';
  /** The content file that says so. */
  readonly source: string;
  /** For articles only. */
  readonly published?: PublishingDate;
  readonly gone: CalendarDate;
  /** Absent if the article expired. */
  readonly reason: string | undefined;
}

/**
 * The addresses of an article and of its notice sheet, even if the site no longer makes the sheet.
 */
const ofArticle = ({ key, path, date, stub, departure }: DepartedArticle): Tombstone[] =>
  [path, ...(stub ? [] : [sitePaths.noticeSheet(key)])].map((url) => ({
    url,
    what: 'article',
    source: articleSource(key),
    published: date,
    gone: departure.day,
    reason: departure.reason,
  }));

const ofText = (
  what: 'page' | 'officialDocument' | 'broadcast',
  source: string,
  { path: url, withdrawn }: WithdrawnText,
): Tombstone[] =>
  withdrawn
    ? [
        {
          url,
          what,
          source,
          gone: withdrawn.date,
          reason: withdrawn.reason,
        },
      ]
    : [];

interface WithdrawnText {
  readonly path: SitePath;
  readonly withdrawn?: Withdrawal | undefined;
}

type Gone = Pick<
  Newsroom,
  | 'departed'
  | 'withdrawnPages'
  | 'withdrawnOfficialDocuments'
  | 'withdrawnBroadcasts'
  | 'withdrawnMedia'
>;

/**
 * The tombstones of everything that the site showed and no longer shows: articles, then pages,
 * official documents, broadcasts and files.
 */
export const tombstonesOf = ({
  departed,
  withdrawnPages,
  withdrawnOfficialDocuments,
  withdrawnBroadcasts,
  withdrawnMedia,
}: Gone): Tombstone[] => [
  ...departed.flatMap(ofArticle),
  ...withdrawnPages.flatMap((page) => ofText('page', pageSource(page.slug), page)),
  ...withdrawnOfficialDocuments.flatMap((officialDocument) =>
    ofText('officialDocument', officialDocumentSource(officialDocument.slug), officialDocument),
  ),
  ...withdrawnBroadcasts.flatMap((broadcast) =>
    ofText('broadcast', broadcastSource(broadcast.key), broadcast),
  ),
  /**
   * A folder named after the file: hosts without redirect tables lead from the file's address to
   * it.
   */
  ...withdrawnMedia.map(({ file, date, reason, source }): Tombstone => ({
    url: `${file}/` as SitePath,
    what: 'file',
    source,
    gone: date,
    reason,
  })),
];
