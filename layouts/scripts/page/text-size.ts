const key = 'co_chu';

/** Storage may be forbidden (private windows, site data blocked): reading it throws then. */
const kept = (): string | null => {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
};

const keep = (size: string): void => {
  try {
    localStorage.setItem(key, size);
  } catch {
    /* The size then holds for this page only. */
  }
};

/** The size itself is the style sheet's doing (`:has(:checked)`); the script remembers the choice. */
export const keepTextSize = (): void => {
  const size = kept();
  for (const choice of document.querySelectorAll<HTMLInputElement>(`input[name="${key}"]`)) {
    if (choice.value === size) choice.checked = true;
    choice.addEventListener('change', () => keep(choice.value));
  }
};
