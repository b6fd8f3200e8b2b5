/**
 * The oldest browsers that pages are made for: the WebView of cheap phones with Android 5 to 9, and
 * iOS 12. Names as esbuild knows them.
 */
export const oldestBrowsers: readonly string[] = ['chrome72', 'safari12', 'firefox78'];
