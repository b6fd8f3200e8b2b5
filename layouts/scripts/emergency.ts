/*
 * Shows emergencies. The script of every page loads it only when there is one, or when the page
 * itself has a note that may be over.
 */

/** An emergency of the file that no cache keeps (`src/outputs/emergency-file.ts`). */
export interface Emergency {
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

const paragraph = (...content: readonly (string | HTMLElement)[]): HTMLElement => {
  const made = document.createElement('p');
  made.append(...content);
  return made;
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
  inner.append(paragraph(strong, `, ${end}`), ...(text === undefined ? [] : [paragraph(text)]));
  note.append(inner);
  return note;
};

let waiting: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows what is on air, and removes what is over or what the station has taken back; again at the
 * next beginning or end while the page is open.
 */
export const showEmergencies = (emergencies: readonly Emergency[], now: number): void => {
  const running = emergencies.filter(
    ({ from, until }) => Date.parse(from) <= now && Date.parse(until) > now,
  );
  for (const note of notes()) {
    if (!running.some(({ href }) => href === linkOf(note))) note.remove();
  }
  const shown = notes().map(linkOf);
  const header = document.querySelector('.masthead');
  for (const each of running) {
    if (shown.indexOf(each.href) < 0) header?.before(noteOf(each));
  }
  clearTimeout(waiting);
  const moments = emergencies.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until)]);
  const next = Math.min(...moments.filter((moment) => moment > now).map((moment) => moment - now));
  if (next > longest) return;
  const asked = Date.now();
  waiting = setTimeout(() => showEmergencies(emergencies, now + Date.now() - asked), next + 1);
};
