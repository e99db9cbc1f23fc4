/** The extension API, as code that a test runs inside a page of Evenfall finds it. */
declare const chrome: typeof import('wxt/browser').browser;
