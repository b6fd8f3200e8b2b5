import type { Emergency } from '../emergency.ts';

/** The file that no cache keeps (`src/outputs/emergency-file.ts`). */
interface Answer {
  /** The script that shows emergencies. */
  readonly script: string;
  readonly emergencies: readonly Emergency[];
}

interface EmergencyScript {
  readonly showEmergencies: (emergencies: readonly Emergency[], now: number) => void;
}

/** A page that was kept for long: without a network its notes go at their ends. */
const removeOver = (): void => {
  for (const note of document.querySelectorAll<HTMLElement>('[data-until]')) {
    if (Date.parse(`${note.dataset['until']}`) <= Date.now()) note.remove();
  }
};

/** The time of the answer: the clock of a phone may be wrong by years. */
const ask = async (file: string): Promise<void> => {
  const response = await fetch(file, { cache: 'no-store' });
  const { script, emergencies } = (await response.json()) as Answer;
  if (emergencies.length === 0 && !document.querySelector('[data-until]')) return;
  const now = Date.parse(`${response.headers.get('date')}`) || Date.now();
  ((await import(script)) as EmergencyScript).showEmergencies(emergencies, now);
};

/**
 * Shows the emergencies that are on air on every page, however old it is. The file is asked for
 * again when a reader comes back to the page.
 */
export const watchEmergencies = (): void => {
  const file = document.documentElement.dataset['emergencies'];
  if (file === undefined) return;
  const look = (): void => {
    removeOver();
    if (!document.hidden) void ask(file).catch(() => undefined);
  };
  look();
  document.addEventListener('visibilitychange', look);
};
