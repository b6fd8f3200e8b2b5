/**
 * The path of the file of a page, with the page's own path captured. A page has one address, so
 * the path of its file redirects to it. Only plain segments: `//h/` and `/\h/` would lead to
 * another host.
 */
export const indexPattern = String.raw`^((?:/[\w.~-]+)*/)index\.html$`;

/**
 * An address with a query, captured without the parameters that Facebook, Zalo and advertisements
 * append to shared addresses; most requests for old addresses with a query come from there.
 */
export const sharedPattern = String.raw`^([^?]*[?].*?)&(?:fbclid|zarsrc|gclid|utm_[a-z]+)=.*$`;
