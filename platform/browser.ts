/**
 * The seam to the browser: the one place that names it. `wxt/browser` is webextension-polyfill here (by the
 * module in `wxt.config.ts`), for Chromium 144 to 147 and forks, which have no `browser` of their own.
 */
export { browser } from 'wxt/browser';
