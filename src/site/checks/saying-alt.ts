/** Names of files, and the words that `npm run nhap` leaves to be filled in. */
const saysNothing =
  /^(?:CẦN ĐIỀN.*|(?:ảnh|hình|image|picture|img|dsc|photo)?[\s_\d.-]*|\S*\.(?:jpe?g|png|gif|webp|avif|heic))$/iu;

/** Whether the words that stand for a picture say what it shows (WCAG 2.2, 1.1.1). */
export const isSayingAlt = (alt: string): boolean => !saysNothing.test(alt.trim());
