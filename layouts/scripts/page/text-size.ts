import { attempt } from './attempt.ts';

const key = 'co_chu';

/**
 * The style sheet sets the size from `data-co-chu` of the root element; a script in the head has
 * set that to the stored choice. With it, the choice also works in browsers without `:has()`.
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
