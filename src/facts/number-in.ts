/** A number in Vietnamese notation: `1.234` is a whole number, `15,3` and `15.3` are not. */
export const numberIn = (written: string): number =>
  Number(
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written)
      ? written.replaceAll('.', '').replace(',', '.')
      : written.replace(',', '.'),
  );
