/** The station's mark on its icons and cards. */
export interface MarkLook {
  /** SVG in a square of 512; `currentColor` is replaced by the colour. */
  readonly drawing: string;
  /** `#rgb` or `#rrggbb`, like all colours here. */
  readonly colour: string;
  /** The background. */
  readonly ground: string;
}

/** The mark's SVG in its colour. */
export const drawnMark = ({ drawing, colour }: MarkLook): string =>
  drawing.replaceAll('currentColor', colour);

/** The radius of the corners, of 512; 0 if the system rounds them itself. */
const roundness = 104;

/**
 * The icon as an SVG file.
 * @param scale of the mark; of a maskable icon only a circle of 0.8 of its width is guaranteed to
 * be visible
 */
export const iconSvg = (mark: MarkLook, isRounded: boolean, scale: number): string => {
  const shift = 256 * (1 - scale);
  const corner = isRounded ? ` rx="${roundness}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512"${corner} fill="${mark.ground}"/>
  <g transform="translate(${shift} ${shift}) scale(${scale})">${drawnMark(mark)}
  </g>
</svg>
`;
};
