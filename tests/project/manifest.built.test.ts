import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const output = path.resolve(import.meta.dirname, '../../.output');
const pages = [
  'data',
  'journal',
  'landing',
  'newtab',
  'note',
  'options',
  'pause',
  'popup',
  'questions',
  'welcome',
].map((name) => `${name}.html`);

describe.each(['chrome-mv3', 'firefox-mv3'])('the build for %s', (target) => {
  const folder = path.join(output, target);
  const read = (file: string) => readFileSync(path.join(folder, file), 'utf8');
  const manifest = JSON.parse(read('manifest.json'));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });

  it('asks for storage and alarms, and for nothing else before it is needed', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['alarms', 'storage']);
    expect(manifest.optional_permissions.toSorted()).toEqual(['idle', 'notifications']);
  });

  it('takes a thank-you from the address bar', () => {
    expect(manifest.omnibox).toEqual({ keyword: 'thanks' });
  });

  it('reaches no site, and is reached by none', () => {
    for (const key of [
      'host_permissions',
      'optional_host_permissions',
      'content_scripts',
      'web_accessible_resources',
    ]) {
      expect(manifest).not.toHaveProperty(key);
    }
    // Firefox does not know the key, and lets no page connect in any case.
    if (target === 'chrome-mv3') expect(manifest.externally_connectable).toEqual({ ids: [], matches: [] });
  });

  it('has the pages it should have, and no other', () => {
    expect(files.filter((file) => file.endsWith('.html')).toSorted()).toEqual(pages);
    expect(manifest.chrome_url_overrides).toEqual({ newtab: 'newtab.html' });
    expect(manifest.action.default_popup).toBe('popup.html');
    expect(manifest.action.default_title).toBe('Evenfall');
    expect(manifest.options_ui).toMatchObject({ page: 'options.html', open_in_tab: true });
    for (const icon of Object.values<string>(manifest.icons))
      expect(existsSync(path.join(folder, icon))).toBe(true);
  });

  it('runs its background as each browser has it', () => {
    if (target === 'chrome-mv3') {
      expect(manifest.background).toEqual({ service_worker: 'background.js' });
      expect(manifest.minimum_chrome_version).toBe('144');
    } else {
      expect(manifest.background).toEqual({ scripts: ['background.js'] });
      expect(manifest.browser_specific_settings.gecko).toEqual({
        id: 'evenfall@evenfall.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      });
    }
  });

  it('has the tightest policy, which allows the styles in its pages by their hashes and nothing else', () => {
    const hashes = pages.map((page) => {
      const [, style = ''] = /<style>(.*?)<\/style>/s.exec(read(page)) ?? [];
      return `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
    });
    expect(manifest.content_security_policy.extension_pages).toBe(
      [
        "default-src 'none'",
        "script-src 'self'",
        `style-src 'self' ${[...new Set(hashes)].sort().join(' ')}`,
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    );
  });

  it.each(pages)('has nothing in %s that the policy would stop', (page) => {
    const html = read(page);
    expect(html).not.toMatch(/ style="| on\w+="|javascript:/);
    for (const [, attributes = '', inside] of html.matchAll(/<script([^>]*)>(.*?)<\/script>/gs)) {
      expect(attributes).toContain('src="/');
      expect(inside).toBe('');
    }
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html).not.toContain('rel="stylesheet"');
  });

  it('runs no code from text, and names no address', () => {
    // Names of XML's namespaces, and where React explains its errors: none of them is ever asked for anything.
    const allowed = /^https?:\/\/(www\.w3\.org\/|react\.dev\/)/;
    for (const file of files.filter((file) => /\.(js|html|css)$/.test(file))) {
      const text = read(file);
      expect([file, /\beval\(|new Function\(/.test(text)]).toEqual([file, false]);
      const addresses = text.match(/https?:\/\/[\w.]+\/?/g) ?? [];
      expect([file, addresses.filter((address) => !allowed.test(address))]).toEqual([file, []]);
    }
  });
});
