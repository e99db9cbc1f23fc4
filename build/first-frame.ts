import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { type Plugin, runnerImport } from 'vite';

/** What `first-frame.tsx` of an entrypoint exports. */
type FirstFrame = { title: string; page?: ReactNode };

/**
 * Writes the first frame of a page into its HTML at build time: its title, and the elements that React will find
 * there. So the words stand on the screen before any script of the page has run.
 */
export function firstFrames(root: string): Plugin {
  return {
    name: 'evenfall:first-frames',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { filename }) {
        const file = path.join(path.dirname(filename), 'first-frame.tsx');
        if (!existsSync(file)) return html;
        const { module } = await runnerImport<FirstFrame>(file, {
          configFile: false,
          logLevel: 'error',
          resolve: { alias: { '@': root } },
        });
        return html
          .replace('<!-- title -->', module.title)
          .replace('<!-- first frame -->', () => renderToString(module.page));
      },
    },
  };
}
