import type { Episode, EpisodeItem } from './podcast.ts';

/** A caption: what is heard between two moments, in seconds. */
interface Caption {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The most letters of a caption: two lines of a phone. */
const most = 160;

const sentences = (paragraph: string): string[] =>
  (paragraph.match(/[^.!?…]+(?:[.!?…]+["”’»)\]]*(?=\s|$)|[.!?…]|$)/gu) ?? [])
    .map((each) => each.trim())
    .filter((each) => each !== '');

/** Cuts a long sentence between two words. */
const pieces = (sentence: string): string[] => {
  const found: string[] = [];
  let piece = '';
  for (const word of sentence.split(/\s+/u)) {
    if (piece !== '' && piece.length + 1 + word.length > most) {
      found.push(piece);
      piece = '';
    }
    piece = piece === '' ? word : `${piece} ${word}`;
  }
  return piece === '' ? found : [...found, piece];
};

const syllables = (text: string): number => text.split(/\s+/u).length;

/** Syllables a second, where only the text tells how long an item is. */
const pace = 3;

const wordsOf = ({ title, text }: EpisodeItem): string[] =>
  (text.length > 0 ? text : [title]).flatMap(sentences).flatMap(pieces);

/** Shares the time of an item out among its sentences, by their syllables. */
const captionsOf = (item: EpisodeItem, from: number, to: number): Caption[] => {
  const words = wordsOf(item);
  const total = words.reduce((sum, text) => sum + syllables(text), 0);
  let said = 0;
  return words.map((text) => {
    const begins = from + ((to - from) * said) / total;
    said += syllables(text);
    return { from: begins, to: from + ((to - from) * said) / total, text };
  });
};

/**
 * The captions of an episode. An item begins at its moment and lasts until the next one, the last one
 * until the end of the sound; the times within an item are estimated from the syllables of its text.
 */
const captions = ({ items, sound }: Pick<Episode, 'items' | 'sound'>): Caption[] => {
  const timed = items.flatMap((each) => (each.at === undefined ? [] : [{ ...each, at: each.at }]));
  return timed.flatMap((item, index) => {
    const spoken = wordsOf(item).reduce((sum, text) => sum + syllables(text), 0) / pace;
    const end = timed[index + 1]?.at ?? Math.max(sound.seconds ?? 0, item.at + Math.ceil(spoken));
    const last = sound.seconds === undefined ? end : Math.min(end, sound.seconds);
    return last > item.at ? captionsOf(item, item.at, last) : [];
  });
};

/** `00:02:15.000` */
const moment = (seconds: number): string => {
  const thousandths = Math.round(seconds * 1000);
  const parts = [
    Math.floor(thousandths / 3_600_000),
    Math.floor(thousandths / 60_000) % 60,
    Math.floor(thousandths / 1000) % 60,
  ];
  const text = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return `${text}.${String(thousandths % 1000).padStart(3, '0')}`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The captions as WebVTT. */
export const captionsText = (episode: Pick<Episode, 'items' | 'sound'>): string =>
  [
    'WEBVTT\n',
    ...captions(episode).map(
      ({ from, to, text }) => `${moment(from)} --> ${moment(to)}\n${escaped(text)}\n`,
    ),
  ].join('\n');
