/** File names, and the placeholder that `npm run nhap` leaves for the editor. */
const saysNothing =
  /^(?:CẦN ĐIỀN.*|(?:ảnh|hình|image|picture|img|dsc|photo)?[\s_\d.-]*|\S*\.(?:jpe?g|png|gif|webp|avif|heic))$/iu;

/** Whether the alternative text of a picture describes it (WCAG 2.2, 1.1.1). */
export const isSayingAlt = (alt: string): boolean => !saysNothing.test(alt.trim());
