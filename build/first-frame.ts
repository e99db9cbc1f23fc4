import { existsSync } from 'node:fs';
import path from 'node:path';
import type { ReactNode } from 'react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { type Plugin, runnerImport } from 'vite';

/** What `first-frame.tsx` of an entrypoint exports; `sky` and `page` where the page's HTML has a place for them. */
type FirstFrame = { title: string; sky?: ReactNode; page?: ReactNode };

/**
 * Writes the first frame of a page into its HTML at build time: its title, its sky, which no script needs to know,
 * and the elements that React will find there. So the words stand on the screen before any script has run.
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
          .replace('<!-- sky -->', () => renderToStaticMarkup(module.sky))
          .replace('<!-- first frame -->', () => renderToString(module.page));
      },
    },
  };
}
