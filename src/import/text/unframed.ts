import { wordCount } from '../draft/clean-text.ts';
import {
  isActionLine,
  isChatFrame,
  isShout,
  isTimeLine,
  messageStart,
  withoutDecoration,
} from './chat-lines.ts';

/** A text without the frames of a chat program or social network. */
export interface Unframed {
  readonly lines: readonly string[];
  /** Everything left out, in order, each once. */
  readonly dropped: readonly string[];
}

/** A message: its own lines, without its frame. */
interface Message {
  readonly lines: string[];
}

/** A shorter message is talk about the text. */
const shortestNews = 25;

const longestName = 7;

const isName = (line: string | undefined): boolean =>
  line !== undefined && line !== '' && wordCount(line) <= longestName && !/[.!?…:;,]$/u.test(line);

/** Whether a text comes from such a program: the start of a message, or two signs of a page. */
const isChat = (lines: readonly string[]): boolean =>
  lines.some((line) => messageStart(line) !== undefined && /[[\]]|[-–] .+:/u.test(line)) ||
  lines.filter((line) => isChatFrame(line) || messageStart(line) !== undefined).length >= 2 ||
  lines.filter((line) => /^#[\p{L}\p{N}_]+(?: #[\p{L}\p{N}_]+)*$/u.test(line)).length > 0;

/** Splits lines into messages; the lines of frames are collected. */
class ChatReading {
  readonly sent: Message[] = [{ lines: [] }];
  readonly dropped: string[] = [];
  #isOver = false;

  constructor(lines: readonly string[]) {
    lines.forEach((line, index) => this.#read(line, lines[index + 1]));
  }

  #read(line: string, next: string | undefined): void {
    const start = messageStart(line);
    if (start) {
      this.#isOver = false;
      this.dropped.push(start.frame);
      this.sent.push({ lines: [] });
      this.#keep(start.text);
    } else if (isActionLine(line) && this.#hasNews()) {
      this.#isOver = true;
      this.dropped.push(line);
    } else if (isChatFrame(line)) this.dropped.push(line);
    else if (next !== undefined && isTimeLine(next) && isName(line)) {
      this.dropped.push(line);
      this.sent.push({ lines: [] });
    } else this.#keep(line);
  }

  #hasNews(): boolean {
    return this.sent.some((message) => wordsIn(message) >= shortestNews);
  }

  #keep(line: string): void {
    if (this.#isOver) {
      if (line !== '') this.dropped.push(line);
      return;
    }
    const { text, dropped } = withoutDecoration(line);
    this.dropped.push(...dropped);
    if (isShout(text) || isChatFrame(text)) this.dropped.push(text);
    else this.sent.at(-1)?.lines.push(text);
  }
}

const wordsIn = ({ lines }: Message): number => wordCount(lines.join(' '));

/**
 * A text copied from Zalo, Messenger, Facebook and the like without times, senders, buttons,
 * counters, hashtags and little pictures, and without short messages about the text; any other text
 * unchanged.
 */
export const unframed = (lines: readonly string[]): Unframed => {
  if (!isChat(lines)) return { lines, dropped: [] };
  const { sent, dropped } = new ChatReading(lines);
  const longest = Math.max(...sent.map(wordsIn));
  const isNews = (message: Message): boolean => wordsIn(message) >= Math.min(shortestNews, longest);
  const talk = sent.filter((message) => !isNews(message)).flatMap((message) => message.lines);
  return {
    lines: sent.filter(isNews).flatMap((message) => ['', ...message.lines]),
    dropped: [...new Set([...dropped, ...talk])].filter((line) => line !== ''),
  };
};
