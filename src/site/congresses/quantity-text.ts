const inVietnamese = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });

/** A number as texts write it: `1.250`, `15,3`. */
export const numberText = (value: number): string => inVietnamese.format(value);

/** `15,3 %` with a no-break space; another unit is written in the words beside the number. */
export const quantityText = (value: number, unit: string): string =>
  unit === '%' ? `${numberText(value)}\u{A0}%` : numberText(value);
