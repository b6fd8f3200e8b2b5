import { attempt } from './page/attempt.ts';
import { Reader } from './voice/reader.ts';
import { textsOf } from './voice/article-texts.ts';

/*
 * Reads an article aloud by a voice of the device. The script of every page loads it only where
 * there is a Vietnamese voice.
 */

/** The words of the buttons, and how the station reads (`src/outputs/voice-file.ts`). */
interface VoiceFile {
  /** The script with the rules of the spoken form, which is loaded when someone listens. */
  readonly rules: string;
  readonly spoken: object;
  readonly words: {
    readonly listen: string;
    readonly pause: string;
    readonly resume: string;
    readonly stop: string;
    readonly about: string;
  };
}

interface Rules {
  readonly sentencesOf: (texts: readonly string[], spoken: object) => string[];
}

const button = (text: string, act: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
};

/** The channel of the players: one sound at a time in all open pages of the site. */
const otherSounds = (stop: () => void): (() => void) => {
  const pages = attempt(() => new BroadcastChannel('nghe'));
  pages?.addEventListener('message', stop);
  document.addEventListener('play', stop, true);
  return () => {
    for (const sound of document.querySelectorAll('audio')) sound.pause();
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no target
    pages?.postMessage('play');
  };
};

/**
 * In the corner of the window: the text does not move when the button comes, and reading can be paused
 * anywhere in it. Within the line of tools, which is not printed.
 */
const floating = (about: HTMLElement, ...buttons: readonly HTMLElement[]): HTMLElement => {
  const box = document.createElement('div');
  const look = { position: 'fixed', right: '0.75rem', bottom: '0.75rem', zIndex: '5' };
  Object.assign(box.style, look, { maxWidth: '20rem', textAlign: 'right' });
  Object.assign(about.style, { padding: '0.4rem', background: 'var(--paper)' });
  box.append(about);
  for (const each of buttons) {
    each.style.marginLeft = '0.5rem';
    box.append(each);
  }
  return box;
};

/** @param place where the button goes: the line of tools of the article */
export const offerVoice = (place: Element, { rules, spoken, words }: VoiceFile): void => {
  const texts = textsOf(document);
  if (texts.length === 0) return;
  let reader: Reader | undefined;
  const about = document.createElement('span');
  about.textContent = words.about;
  about.setAttribute('role', 'status');
  const show = (): void => {
    const { isOn = false, isPaused = false } = reader ?? {};
    start.textContent = !isOn ? words.listen : isPaused ? words.resume : words.pause;
    stop.hidden = !isOn;
    about.style.display = isOn ? 'inline-block' : 'none';
  };
  const pause = (): void => reader?.pause();
  const silence = otherSounds(pause);
  const begin = async (): Promise<void> => {
    const { sentencesOf } = (await import(rules)) as Rules;
    reader = new Reader(sentencesOf(texts, spoken), show);
    silence();
    reader.play();
  };
  const start = button(words.listen, () => {
    if (!reader?.isOn) void begin().catch(() => start.remove());
    else if (reader.isPaused) {
      silence();
      reader.play();
    } else pause();
  });
  const stop = button(words.stop, () => {
    reader?.stop();
    start.focus();
  });
  place.append(floating(about, start, stop));
  show();
  window.addEventListener('pagehide', () => reader?.stop());
};
