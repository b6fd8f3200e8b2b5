import type { Checksum } from '../file-system/checksum.ts';
import type { SitePath } from '../url/site-path.ts';
import type { ApprovedText } from './approval/approval-mark.ts';
import type { ApprovalStanding } from './approval/approval-standing.ts';
import type { Locator } from './parse/parse-yaml.ts';
import type { ArticleFrontMatter } from './schema/article-schema.ts';
import type { BroadcastFrontMatter } from './schema/broadcast-schema.ts';
import type { Category } from './schema/category-schema.ts';
import type { Congress } from './schema/congress-schema.ts';
import type { TermEntry } from './schema/term-schema.ts';
import type { Look } from './schema/look-schema.ts';
import type { Event } from './schema/event-schema.ts';
import type { OfficialDocumentFrontMatter } from './schema/official-document-schema.ts';
import type { PageFrontMatter } from './schema/page-schema.ts';
import type { Programme } from './schema/programme-schema.ts';
import type { RedirectEntry } from './schema/redirect-schema.ts';
import type { SiteSettings } from './schema/site-schema.ts';
import type { Thread } from './schema/thread-schema.ts';
import type { Unit } from './schema/unit-schema.ts';
import type { WithdrawnMedia } from './schema/withdrawal-schema.ts';
import type { KindRegister } from './unit-kinds/kind-register.ts';

/** What every Markdown file has. */
export interface MarkdownSource {
  /** The file as editors know it, such as `content/articles/2020/03/x.md`. */
  readonly file: string;
  readonly slug: string;
  readonly path: SitePath;
  /** The Markdown below the front matter. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** An article (bài viết). The path of its file is its identity and its address. */
export interface Article
  extends MarkdownSource, Omit<ArticleFrontMatter, 'unit' | 'congress' | 'sortDay'> {
  /** `YYYY/MM/slug`, unique. */
  readonly key: string;
  /** Ids of the units that the article is about. */
  readonly units: readonly string[];
  /** Ids of the congresses that it is about. */
  readonly congresses: readonly string[];
  /** What an approval covers; only in an article with a review. */
  readonly approvable?: ApprovedText;
  /** Absent where no approval is needed; an article without the one it needs is a draft. */
  readonly standing?: ApprovalStanding;
}

/** The valid parts of an article, so that faults in the rest can still be found. */
export type CheckableArticle = MarkdownSource & Pick<Article, 'key'> & Partial<Article>;

/** A plain page, such as "Giới thiệu". */
export interface PlainPage extends MarkdownSource, PageFrontMatter {}

/** An official document (văn bản), such as a circular; texts refer to it by its number. */
export interface OfficialDocument
  extends MarkdownSource, Omit<OfficialDocumentFrontMatter, 'file'> {
  /** The document's own file, below `/media/`. */
  readonly original?: OfficialDocumentFrontMatter['file'];
}

/** The valid parts of an official document. */
export type CheckableOfficialDocument = MarkdownSource & Partial<OfficialDocument>;

/** A broadcast (buổi phát). The path of its file is its identity and its address. */
export interface Broadcast extends MarkdownSource, BroadcastFrontMatter {
  /** `YYYY/MM/slug`, unique. */
  readonly key: string;
}

/** The valid parts of a broadcast. */
export type CheckableBroadcast = MarkdownSource & Pick<Broadcast, 'key'> & Partial<Broadcast>;

/**
 * A file below `media/`, with the checksum of its bytes when it was read: no other bytes are
 * published.
 */
export interface MediaFile extends Checksum {
  /** Relative to `media/`. */
  readonly name: string;
  /** In pixels; only for images. */
  readonly size?: { readonly width: number; readonly height: number };
}

/** The station's own mark (dấu hiệu), a picture, before it has been opened. */
export interface MarkFile {
  /** The file as editors know it, such as `content/mark.svg`. */
  readonly file: string;
  readonly base64: string;
}

/** All of a content folder, validated; lists are in the order of their files. */
export interface Content {
  readonly site: SiteSettings;
  /** Absent: the usual look. */
  readonly look?: Look | undefined;
  /** Absent: the program's own mark. */
  readonly mark?: MarkFile | undefined;
  readonly categories: readonly Category[];
  readonly units: readonly Unit[];
  /** The kinds of units that every site knows, with those of its own. */
  readonly kinds: KindRegister;
  readonly congresses: readonly Congress[];
  readonly terms: readonly TermEntry[];
  /** Events that are no congress, and the work calendar. */
  readonly events: readonly Event[];
  readonly threads: readonly Thread[];
  readonly programmes: readonly Programme[];
  readonly redirects: readonly RedirectEntry[];
  readonly withdrawnMedia: readonly WithdrawnMedia[];
  readonly articles: readonly Article[];
  readonly pages: readonly PlainPage[];
  readonly officialDocuments: readonly OfficialDocument[];
  readonly broadcasts: readonly Broadcast[];
  readonly media: readonly MediaFile[];
}

/** The lists of texts of a content folder. */
export type TextLists = Pick<Content, 'articles' | 'pages' | 'officialDocuments' | 'broadcasts'>;

/** Finds the position of a value in a file, by the file's name as editors know it. */
export type Locators = ReadonlyMap<string, Locator>;
