import type { Problem } from '../../content/problem.ts';
import type { KeptSettings } from '../keeping/desk-settings.ts';
import type { TypingLog } from '../keeping/typing-log.ts';
import type { Versions } from '../keeping/versions.ts';
import type { PublishJob } from '../publishing/publish-job.ts';
import type { PublishPlace } from '../publishing/publish-state.ts';
import type { Overview } from '../overview/overview.ts';
import type { InTurn } from '../keeping/in-turn.ts';

/** Publishing from the desk. */
export interface DeskPublishing {
  readonly job: PublishJob;
  readonly place: () => Promise<PublishPlace>;
  /** Keeps the token of the repository's host; says where it is. It is never given out again. */
  readonly keepToken: (token: string) => Promise<string>;
  /** Publishes into a folder from now on; `undefined` for the usual way. */
  readonly setFolder: (folder: string | undefined) => Promise<void>;
}

/** What the routes of the desk work with. */
export interface DeskContext {
  readonly content: { readonly path: string; readonly label: string };
  /** The problems of a text as if it were saved; a sentence if the program failed. */
  readonly check: (path: string, text: string) => Promise<readonly Problem[]>;
  readonly overview: () => Promise<Overview | undefined>;
  /** Every change of files, one after another. */
  readonly inTurn: InTurn;
  /** The content has changed. */
  readonly refresh: () => void;
  readonly previewUrl: string;
  readonly now: () => Date;
  readonly settings: KeptSettings;
  readonly typingLog: TypingLog;
  readonly versions: Versions;
  readonly discarded: Versions;
  /** Whether a text may already be known to readers, so that its address must stay. */
  readonly wasPublished: (path: string, text: string) => Promise<boolean>;
  readonly publishing: DeskPublishing;
  /** Ends the program, a moment after the answer. */
  readonly end: () => void;
  /** Calls back at every change of the content, until the returned function is called. */
  readonly onChange: (callback: () => void) => () => void;
}
