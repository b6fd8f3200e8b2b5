import { attempt } from './attempt.ts';

const key = 'co_chu';

/**
 * The size is the style sheet's doing, by `data-co-chu` of the root; the head of the page has put there
 * what was chosen before. With it the choice can be shown in browsers without `:has()` too.
 */
export const keepTextSize = (): void => {
  const { dataset } = document.documentElement;
  dataset['coChu'] ||= '';
  for (const choice of document.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)) {
    if (choice.value === dataset['coChu']) choice.checked = true;
    choice.addEventListener('change', () => {
      dataset['coChu'] = choice.value;
      attempt(() => localStorage.setItem(key, choice.value));
    });
  }
};
