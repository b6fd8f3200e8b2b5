import { folded } from './unit-filter/folded.ts';

/*
 * The script of the lists of units: a field that leaves only the units whose names contain what is
 * typed, with or without diacritics. Without it, the lists are plain links.
 */

const field = document.querySelector<HTMLInputElement>('[data-unit-filter]');
const shown = document.querySelector<HTMLElement>('[data-unit-count]');

if (field && shown) {
  const lists = [...document.querySelectorAll<HTMLElement>('[data-units]')];
  const lines = lists.flatMap((list) =>
    [...list.querySelectorAll<HTMLElement>('li')].map((line) => ({
      line,
      name: folded(line.textContent),
    })),
  );
  const filter = (): void => {
    const wanted = folded(field.value);
    for (const { line, name } of lines) line.hidden = !name.includes(wanted);
    for (const list of lists) list.hidden = !list.querySelector('li:not([hidden])');
    const count = lines.filter(({ line }) => !line.hidden).length;
    shown.textContent = wanted === '' ? '' : `${count} ${shown.dataset['unitCount']}`;
  };
  field.addEventListener('input', filter);
  const place = field.closest<HTMLElement>('[hidden]');
  if (place) place.hidden = false;
  /** A browser that goes back restores what was typed. */
  filter();
}
