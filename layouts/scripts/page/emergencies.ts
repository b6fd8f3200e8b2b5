/** An emergency of the file that no cache keeps (`src/outputs/emergency-file.ts`). */
interface Emergency {
  /** `Khẩn cấp: Vỡ đê` */
  readonly title: string;
  /** `có hiệu lực đến 13/03/2020 18:00` */
  readonly end: string;
  readonly text?: string;
  readonly href: string;
  readonly from: string;
  readonly until: string;
}

/** The longest time that `setTimeout` can wait. */
const longest = 2_147_483_647;

const notes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-until]')];

const linkOf = (note: HTMLElement): string | null | undefined =>
  note.querySelector('a')?.getAttribute('href');

const line = (...content: readonly (string | HTMLElement)[]): HTMLElement => {
  const paragraph = document.createElement('p');
  paragraph.append(...content);
  return paragraph;
};

const noteOf = ({ title, end, text, href, until }: Emergency): HTMLElement => {
  const note = document.createElement('div');
  note.className = 'site-note';
  note.dataset['until'] = until;
  note.setAttribute('role', 'alert');
  const inner = document.createElement('div');
  inner.className = 'wrap';
  const strong = document.createElement('strong');
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  strong.append(link);
  inner.append(line(strong, `, ${end}`), ...(text === undefined ? [] : [line(text)]));
  note.append(inner);
  return note;
};

/** Removes what is over, and what the station has taken back. */
const removeOver = (now: number, running?: readonly Emergency[]): void => {
  for (const note of notes()) {
    const isListed = !running || running.some(({ href }) => href === linkOf(note));
    if (!isListed || Date.parse(`${note.dataset['until']}`) <= now) note.remove();
  }
};

/** The answer's clock: that of a phone may be wrong by years. */
const clockOf = ({ headers }: Response): number =>
  Date.parse(`${headers.get('date')}`) || Date.now();

const show = (emergencies: readonly Emergency[], now: number): void => {
  const running = emergencies.filter(
    ({ from, until }) => Date.parse(from) <= now && Date.parse(until) > now,
  );
  removeOver(now, running);
  const shown = notes().map(linkOf);
  const first = document.querySelector('.masthead');
  for (const each of running) {
    if (shown.indexOf(each.href) < 0) first?.before(noteOf(each));
  }
  /** The next beginning or end while the page is open. */
  const moments = emergencies.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)]);
  const next = Math.min(...moments.filter((moment) => moment > now).map((moment) => moment - now));
  if (next < longest) {
    const asked = Date.now();
    setTimeout(() => show(emergencies, now + Date.now() - asked), next + 1);
  }
};

/**
 * Shows the emergencies that are on air on every page, however old it is, and removes them at their
 * ends. The file is asked for again when a reader comes back to the page.
 */
export const watchEmergencies = (): void => {
  const { emergencies: file } = document.documentElement.dataset;
  if (file === undefined) return;
  removeOver(Date.now());
  const ask = async (): Promise<void> => {
    try {
      const answer = await fetch(file, { cache: 'no-store' });
      if (answer.ok) show((await answer.json()) as readonly Emergency[], clockOf(answer));
    } catch {
      /* Without a network the notes of the page itself remain until their ends. */
      removeOver(Date.now());
    }
  };
  void ask();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask();
  });
};
