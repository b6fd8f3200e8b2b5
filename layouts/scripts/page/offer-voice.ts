/** The file that names the script and the words of the machine's voice (`src/outputs/voice-file.ts`). */
interface Answer {
  readonly script: string;
}

interface VoiceScript {
  readonly offerVoice: (place: Element, answer: unknown) => void;
}

/** The file is at the root of the site, like the web manifest. */
const load = async (place: Element, manifest: string): Promise<void> => {
  const answer = (await (await fetch(new URL('doc-may.json', manifest).href)).json()) as Answer;
  ((await import(answer.script)) as VoiceScript).offerVoice(place, answer);
};

/**
 * Listening to an article without a recording, where the browser has a Vietnamese voice; other
 * browsers load nothing. Voices may be known later than the page.
 */
export const findVoice = (): void => {
  const place = document.querySelector('.quick');
  const manifest = document.querySelector<HTMLLinkElement>('[rel=manifest]');
  const speech = window.speechSynthesis as SpeechSynthesis | undefined;
  if (!place || !manifest || !speech) return;
  let isFound = false;
  const look = (): void => {
    if (isFound || !speech.getVoices().some(({ lang }) => /^vi/i.test(lang))) return;
    isFound = true;
    void load(place, manifest.href).catch(() => undefined);
  };
  look();
  speech.onvoiceschanged = look;
};
