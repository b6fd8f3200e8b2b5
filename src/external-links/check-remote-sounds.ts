import { createHash } from 'node:crypto';
import { compareText } from '../content/compare-text.ts';
import { problem, type Problem } from '../content/problem.ts';
import type { RemoteFile } from '../content/schema/remote-file-schema.ts';
import { isFresh, type KeptAnswer, type KeptAnswers } from './kept-answers.ts';
import { linkWarning } from './link-warning.ts';
import type { RemoteSoundPlace } from './remote-sounds.ts';
import type { GetFile } from './request-file.ts';

export interface SoundCheckOptions {
  /** Answers of earlier runs. */
  readonly kept: KeptAnswers;
  readonly now: Date;
  readonly getFile: GetFile;
  /** Whole seconds of a sound; 0 if it is none. */
  readonly secondsOf: (name: string, bytes: Uint8Array) => Promise<number>;
  /** How many files are got in one run, so that a large archive does not take a day. */
  readonly most?: number;
  readonly onStart?: (count: number) => void;
  readonly onAnswer?: () => void;
}

export interface SoundCheck {
  readonly problems: readonly Problem[];
  readonly kept: KeptAnswers;
  /** How many sounds are left for the next run. */
  readonly left: number;
}

export const mostMegabytes = 200;

/** `735` is `12:15`. */
const clock = (seconds: number): string => {
  const parts = [Math.floor(seconds / 60) % 60, seconds % 60];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return seconds >= 3600 ? `${Math.floor(seconds / 3600)}:${text}` : text;
};

const linesOf = ({ bytes, length, sha256 }: RemoteFile): string =>
  `audioFile: { bytes: ${bytes}, length: "${clock(length)}", sha256: "${sha256}" }`;

/** Names a file that was compared with what the content says; another file has another name. */
const keptName = ({ url, facts }: RemoteSoundPlace): string =>
  `${url}#${facts?.bytes}-${facts?.length}-${facts?.sha256}`;

/** What differs, in words; a second more or less is rounding. */
const difference = (said: RemoteFile, found: RemoteFile): string | undefined => {
  if (said.bytes !== found.bytes) return `cỡ tệp là ${found.bytes}, không phải ${said.bytes}`;
  if (said.sha256 !== found.sha256) return 'nội dung đã khác, dù cùng cỡ';
  return Math.abs(said.length - found.length) > 1
    ? `dài ${clock(found.length)}, không phải ${clock(said.length)}`
    : undefined;
};

const compared = async (
  sound: RemoteSoundPlace,
  { getFile, secondsOf }: SoundCheckOptions,
): Promise<Problem | undefined> => {
  const answer = await getFile(new URL(sound.url), mostMegabytes * 1_000_000);
  if (answer.kind === 'too-large') {
    return problem('SOUND_REMOTE_LARGE', sound, sound.url, mostMegabytes);
  }
  if (answer.kind !== 'file') return linkWarning({ ...sound, written: sound.url }, answer);
  const { bytes } = answer;
  const length = await secondsOf(sound.url, bytes);
  if (length === 0) return problem('SOUND_REMOTE_NONE', sound, sound.url);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const found = { bytes: bytes.length, length, sha256 };
  if (!sound.facts) return problem('SOUND_REMOTE_FACTS', sound, sound.url, linesOf(found));
  const differs = difference(sound.facts, found);
  return differs === undefined
    ? undefined
    : problem('SOUND_REMOTE_DIFFERS', sound, sound.url, differs, linesOf(found));
};

const isRight = (sound: RemoteSoundPlace, { kept, now }: SoundCheckOptions): boolean => {
  const answer = kept.get(keptName(sound));
  return answer !== undefined && isFresh(answer, now);
};

/**
 * Gets the sounds on the sound host, one after another, and compares each with what the content
 * says. Those that were compared within half a year are left out.
 */
export const checkRemoteSounds = async (
  sounds: readonly RemoteSoundPlace[],
  options: SoundCheckOptions,
): Promise<SoundCheck> => {
  const { kept, now, most = 50, onStart = () => {}, onAnswer = () => {} } = options;
  const due = sounds.filter((sound) => !isRight(sound, options));
  /** Files are named by their days: the newest first. */
  const asked = due.toSorted((a, b) => compareText(b.file, a.file)).slice(0, most);
  onStart(asked.length);
  const problems: Problem[] = [];
  const right: (readonly [string, KeptAnswer])[] = [];
  for (const sound of asked) {
    const found = await compared(sound, options);
    if (found) problems.push(found);
    else right.push([keptName(sound), { at: now, verdict: { kind: 'same' } }]);
    onAnswer();
  }
  return { problems, kept: new Map([...kept, ...right]), left: due.length - asked.length };
};
