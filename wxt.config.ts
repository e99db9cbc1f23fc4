import react from '@vitejs/plugin-react';
import { defineConfig } from 'wxt';
import { firstFrames } from './build/first-frame.ts';
import { plainImports } from './build/plain-imports.ts';
import { dropStyleFiles, readyFirstFrame } from './build/ready-first-frame.ts';
import { about } from './locales/en/about.ts';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: { 'build:manifestGenerated': readyFirstFrame, 'build:done': dropStyleFiles },
  vite: () => ({
    plugins: [react(), plainImports(), firstFrames(import.meta.dirname)],
    build: { target: 'esnext', modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: about.name,
    description: about.purpose,
    omnibox: { keyword: about.keyword },
    permissions: ['storage', 'alarms'],
    optional_permissions: ['notifications', 'idle'],
    icons: { 16: 'icon/day-16.png', 32: 'icon/day-32.png', 48: 'icon/day-48.png', 128: 'icon/day-128.png' },
    action: { default_title: about.name, default_icon: { 16: 'icon/day-16.png', 32: 'icon/day-32.png' } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'evenfall@evenfall.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144', externally_connectable: { ids: [], matches: [] } }),
  }),
});
