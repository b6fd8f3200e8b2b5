const key = 'co_chu';

const keep = (size: string): void => {
  try {
    localStorage.setItem(key, size);
  } catch {
    /* The size then holds for this page only. */
  }
};

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
      keep(choice.value);
    });
  }
};
