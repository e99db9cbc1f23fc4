import type { Plugin } from 'vite';

/**
 * Lets a part that is loaded later be imported and nothing else. Vite would first fetch the style files of the chunks
 * that it stands on; here these stand in the page already, and the files are gone (`ready-first-frame.ts`).
 */
export function plainImports(): Plugin {
  return {
    name: 'evenfall:plain-imports',
    enforce: 'pre',
    load: (id) =>
      id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
  };
}
