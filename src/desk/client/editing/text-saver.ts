import { sendTo, Refused, Unreachable } from '../page/ask-desk.ts';

/** A text as the desk's server gives it. */
export interface Opened {
  readonly path: string;
  readonly kind: string;
  readonly base: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly whole?: string;
  readonly isPublished: boolean;
}

/** What is on the screen. */
export interface ScreenState {
  readonly values: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What was touched; `null` removes a field. */
export interface Edits {
  readonly values?: Readonly<Record<string, unknown>>;
  readonly body?: string;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** What differs between two states of the screen. */
const editsBetween = (before: ScreenState, after: ScreenState): Edits => {
  const keys = Object.keys(after.values).filter(
    (key) => !isSame(before.values[key], after.values[key]),
  );
  return {
    ...(keys.length > 0 && {
      values: Object.fromEntries(keys.map((key) => [key, after.values[key] ?? null])),
    }),
    ...(before.body !== after.body && { body: after.body }),
  };
};

/** Where the words are. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: Date | undefined }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting'; readonly words: string }
  | { readonly kind: 'stopped'; readonly words: string };

/** What the saver needs from the page. */
export interface SaverPlace {
  readonly screenState: () => ScreenState;
  readonly onState: (state: SaveState) => void;
  readonly onSaved: (opened: Opened, sent: ScreenState) => void;
  readonly onClash: (theirs: Opened) => void;
}

const notSaved = 'Bài chưa lưu được nên chưa làm việc này.';

/** Keeps the words of one text safe. */
export interface TextSaver {
  /** Something was touched. */
  readonly touch: () => void;
  readonly saveNow: () => Promise<void>;
  /**
   * Waits until every word is in the file.
   *
   * @throws Error if that does not succeed
   */
  readonly allSaved: () => Promise<{ readonly path: string; readonly base: string }>;
  readonly edits: () => Edits;
  readonly path: () => string;
  readonly isClean: () => boolean;
  /** Goes on from another state of the file. */
  readonly rebase: (opened: Opened, as: ScreenState) => void;
}

const logAfter = 300;
const saveAfter = 1200;
const tryAgainAfter = 3000;

const mostTries = 40;
const pauseOfTries = 100;

/** The name of this window in the typing log. */
export const windowName = crypto.randomUUID();

/**
 * Writes every touch into the typing log within a second, and into the file after a pause; tries again
 * as long as it fails, and stops only when the same place was changed elsewhere.
 */
export const textSaver = (first: Opened, place: SaverPlace): TextSaver => {
  let [path, base, saved] = [first.path, first.base, place.screenState()];
  let [logTimer, saveTimer]: (number | undefined)[] = [];
  let [isSaving, isClash] = [false, false];

  const edits = (): Edits => editsBetween(saved, place.screenState());
  const isClean = (): boolean => Object.keys(edits()).length === 0;
  const asked = (): Readonly<Record<string, unknown>> => ({
    path,
    base,
    window: windowName,
    ...edits(),
  });
  const typingLog = async (): Promise<void> => {
    logTimer = undefined;
    if (isClean()) return;
    await sendTo('typingLog', asked()).catch((error: unknown) => {
      place.onState({ kind: 'stopped', words: (error as Error).message });
    });
  };
  const fail = (error: unknown): void => {
    if (error instanceof Refused && error.status === 409 && error.more['theirs']) {
      isClash = true;
      place.onClash(error.more['theirs'] as Opened);
      return;
    }
    const words = error instanceof Error ? error.message : String(error);
    place.onState({ kind: error instanceof Unreachable ? 'stopped' : 'waiting', words });
    saveTimer = setTimeout(() => void saveNow(), tryAgainAfter);
  };
  const saveNow = async (): Promise<void> => {
    clearTimeout(saveTimer);
    saveTimer = undefined;
    if (isSaving || isClash) return;
    if (isClean()) return place.onState({ kind: 'saved', at: new Date() });
    const sent = place.screenState();
    isSaving = true;
    place.onState({ kind: 'saving' });
    try {
      const opened = await sendTo<Opened>('save', asked());
      [path, base, saved] = [opened.path, opened.base, sent];
      place.onSaved(opened, sent);
      place.onState({ kind: 'saved', at: new Date() });
    } catch (error) {
      fail(error);
    } finally {
      isSaving = false;
    }
    if (!isClash && saveTimer === undefined && !isClean()) touch();
  };
  const touch = (): void => {
    logTimer ??= setTimeout(() => void typingLog(), logAfter);
    clearTimeout(saveTimer);
    if (!isClash) saveTimer = setTimeout(() => void saveNow(), saveAfter);
  };
  const allSaved = async (): Promise<{ path: string; base: string }> => {
    const isDone = (): boolean => !isSaving && isClean();
    for (let tried = 0; tried < mostTries && !isDone(); tried += 1) {
      await saveNow();
      if (!isDone()) await new Promise((done) => setTimeout(done, pauseOfTries));
    }
    if (isClash || !isClean()) throw new Error(notSaved);
    return { path, base };
  };
  return {
    touch,
    saveNow,
    allSaved,
    edits,
    isClean,
    path: () => path,
    rebase: (opened, as) => {
      [path, base, saved, isClash] = [opened.path, opened.base, as, false];
    },
  };
};
