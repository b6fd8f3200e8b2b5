/**
 * The mark of this project: the horn of a village loudspeaker with sound waves. It is not an emblem
 * of a party or a state, which a station may not use as its own.
 */
export const loudspeaker = `
  <g fill="currentColor" stroke="currentColor" stroke-width="20" stroke-linejoin="round">
    <path d="M178 212l124-82v252l-124-82z"/>
    <path d="M86 212h54v88h-54z"/>
    <path d="M98 300h32l18 92h-34z"/>
  </g>
  <g fill="none" stroke="currentColor" stroke-width="32" stroke-linecap="round">
    <path d="M352 204a74 74 0 0 1 0 104"/>
    <path d="M398 158a139 139 0 0 1 0 196"/>
  </g>`;
