/** Deep red, the site's only colour. */
export const brandRed = '#a3161b';

/**
 * The site's mark, drawn for it, on a square of 512: the horn of a village loudspeaker with
 * sound. It is no emblem of a party or a state, because a station may not use those as its own.
 */
export const loudspeaker = (colour: string): string => `
  <g fill="${colour}" stroke="${colour}" stroke-width="20" stroke-linejoin="round">
    <path d="M178 212l124-82v252l-124-82z"/>
    <path d="M86 212h54v88h-54z"/>
    <path d="M98 300h32l18 92h-34z"/>
  </g>
  <g fill="none" stroke="${colour}" stroke-width="32" stroke-linecap="round">
    <path d="M352 204a74 74 0 0 1 0 104"/>
    <path d="M398 158a139 139 0 0 1 0 196"/>
  </g>`;

/** The radius of the corners, of 512; 0 where the system rounds them itself. */
const roundness = 104;

/**
 * The icon as an SVG file.
 * @param scale of the mark; of a maskable icon only a circle of 0.8 of its width is sure to show
 */
export const iconSvg = (isRounded: boolean, scale: number): string => {
  const shift = 256 * (1 - scale);
  const corner = isRounded ? ` rx="${roundness}"` : '';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512">
  <rect width="512" height="512"${corner} fill="${brandRed}"/>
  <g transform="translate(${shift} ${shift}) scale(${scale})">${loudspeaker('#fff')}
  </g>
</svg>
`;
};
