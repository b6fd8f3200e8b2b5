/** The best voice of a device: one that works without a network, if there is one. */
const vietnameseVoice = (): SpeechSynthesisVoice | undefined => {
  const voices = speechSynthesis.getVoices().filter(({ lang }) => /^vi/iu.test(lang));
  return voices.find(({ localService }) => localService) ?? voices[0];
};

/**
 * Reads sentences one after another: engines cut off long texts. A pause ends the sentence, and
 * reading goes on at its beginning, because phones cannot pause a voice.
 */
export class Reader {
  private readonly sentences: readonly string[];
  private readonly onChange: () => void;
  private next = 0;
  /** Sentences that were cancelled end as well; only those of this turn count. */
  private turn = 0;
  isOn = false;
  isPaused = false;

  constructor(sentences: readonly string[], onChange: () => void) {
    this.sentences = sentences;
    this.onChange = onChange;
  }

  private set(isOn: boolean, isPaused: boolean): void {
    [this.isOn, this.isPaused] = [isOn, isPaused];
    this.onChange();
  }

  private speak(): void {
    const sentence = this.sentences[this.next];
    if (sentence === undefined) {
      this.stop();
      return;
    }
    const { turn } = this;
    const said = new SpeechSynthesisUtterance(sentence);
    const voice = vietnameseVoice();
    if (voice) said.voice = voice;
    said.lang = voice?.lang ?? 'vi-VN';
    said.addEventListener('end', () => {
      if (turn !== this.turn) return;
      this.next += 1;
      this.speak();
    });
    said.addEventListener('error', () => {
      if (turn === this.turn) this.pause();
    });
    speechSynthesis.speak(said);
  }

  private silence(): void {
    this.turn += 1;
    speechSynthesis.cancel();
  }

  play(): void {
    this.silence();
    this.set(true, false);
    this.speak();
  }

  pause(): void {
    if (!this.isOn || this.isPaused) return;
    this.silence();
    this.set(true, true);
  }

  stop(): void {
    this.silence();
    this.next = 0;
    this.set(false, false);
  }
}
