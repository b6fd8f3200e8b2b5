/**
 * The path of the file behind a page, the page's own path captured. A page has one address, so that
 * path leads to it. Plain segments alone: `//h/` and `/\h/` would lead to another host.
 */
export const indexPattern = String.raw`^((?:/[\w.~-]+)*/)index\.html$`;

/**
 * An address with a query, captured without what Facebook, Zalo and advertisements hang on to the
 * addresses that are shared there: it is from there that most old addresses with a query are asked for.
 */
export const sharedPattern = String.raw`^([^?]*[?].*?)&(?:fbclid|zarsrc|gclid|utm_[a-z]+)=.*$`;
