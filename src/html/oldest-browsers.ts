/**
 * The oldest supported browsers: the WebView of cheap phones with Android 5 to 9, and iOS 12. Names
 * as in esbuild.
 */
export const oldestBrowsers: readonly string[] = ['chrome72', 'safari12', 'firefox78'];
