/** A number as Vietnamese text writes it: `1.234` is a whole one, `15,3` and `15.3` are not. */
export const numberIn = (written: string): number =>
  Number(
    /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written)
      ? written.replaceAll('.', '').replace(',', '.')
      : written.replace(',', '.'),
  );
