import type { VietnamMoment } from '../dates/vietnam-clock.ts';
import type { RegisterName } from '../site/open-data/registers.ts';
import type { Href, SitePath } from '../url/site-path.ts';
import type { FedEmergency } from './fed-emergency.ts';
import type { ManifestLook } from './web-manifest.ts';

/** The Vietnamese words of the outputs; those of the register's fields are in its schema. */
export interface OutputLabels {
  /** The title of the last entry of a closed site's feeds. */
  readonly closed: string;
  /** The title of a sample, with its label: `[Nội dung mẫu] …`. */
  readonly sampleTitle: (title: string) => string;
  /** Before the title of an emergency, and before the moment at which it ends. */
  readonly emergency: string;
  readonly emergencyUntil: string;
  /** The buttons that read an article aloud. */
  readonly voice: Readonly<Record<'listen' | 'pause' | 'resume' | 'stop' | 'about', string>>;
  readonly feeds: {
    readonly officialDocuments: string;
    readonly corrections: string;
    /** The feed of draft papers that are open for comment, and the title of an entry. */
    readonly consultations: string;
    readonly consultation: (subject: string) => string;
    /** The first and last day for comments. */
    readonly consultationDays: (opens: string, closes: string) => string;
    /** The feed of finished congresses. */
    readonly results: string;
    /** The label before the text of a correction. */
    readonly correction: (day: string) => string;
    /** The title of a correction of an article. */
    readonly correctionOf: (title: string) => string;
  };
  /** What the numbers of delegates count, and their unit. */
  readonly delegates: Readonly<Record<'called' | 'present' | 'guests' | 'unit', string>>;
  /** The name of each register of the open data. */
  readonly registerNames: Readonly<Record<RegisterName, string>>;
  /** The terms on which the registers may be used. */
  readonly registerLicense: string;
  readonly calendar: {
    /** The name of the calendar of the site or of a unit. */
    readonly nameOf: (name: string) => string;
    /** The name of an entry: a congress, or a pilot congress. */
    readonly congress: string;
    /** The name of an entry whose day is only expected. */
    readonly expected: (name: string) => string;
    readonly pilot: string;
    /** The category of draft papers that are open for comment. */
    readonly consultation: string;
    /** The names of the calendars of events that are no congress, and of work. */
    readonly events: (name: string) => string;
    readonly work: (name: string) => string;
  };
}

/** Values by article key; may be computed on demand. */
export type ByArticle<Value> = Pick<ReadonlyMap<string, Value>, 'get'>;

export interface OutputOptions {
  /** Only the news sitemap and the slots of live listening depend on it. */
  readonly now: VietnamMoment;
  readonly labels: OutputLabels;
  /** Sizes of media files by their path, `/media/x.mp3`. */
  readonly bytesOfMedia: ReadonlyMap<string, number>;
  /** The plain text of articles' bodies, for summaries. */
  readonly texts?: ByArticle<string>;
  /** The numbers of their words. */
  readonly wordCounts?: ByArticle<number>;
  /** The rendered text of an article by its key, for feeds; `undefined` if it has none. */
  readonly bodyOf?: (key: string) => string | undefined;
  /** The hash of that and of its plain text. */
  readonly bodyHash?: (key: string) => string;
  /** Seconds of sound files by their path; `undefined` if the length is not known. */
  readonly secondsOfMedia?: (path: string) => number | undefined;
  /** Their copies for slow networks. */
  readonly smallOfMedia?: (
    path: string,
  ) => { readonly path: SitePath; readonly bytes: number } | undefined;
  /** The text of a content file for reading, and its hash. */
  readonly readingText?: (source: string) => string;
  readonly textHash?: (source: string) => string;
  /** The emergencies that are not over, in the order of their beginnings. */
  readonly emergencies?: readonly FedEmergency[];
  /** The script that shows them. */
  readonly emergencyScript?: Href | undefined;
  /** The scripts that read articles aloud: with the buttons, and with the rules. */
  readonly voiceScripts?: { readonly script: Href; readonly rules: Href } | undefined;
  readonly manifest: ManifestLook;
}
