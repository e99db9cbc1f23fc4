import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildOutput, Wxt } from 'wxt';

const link = /\s*<link rel="stylesheet"[^>]* href="(\/[^"]+\.css)"[^>]*>/g;

const script = /<script type="module"[^>]* src="(\/[^"]+)"[^>]*><\/script>/;
const preload = /\s*<link rel="modulepreload"[^>]*>/g;

/**
 * Readies each page for its first frame. Its styles go into the page itself, since a file of its own costs the first
 * paint 0.4 of a bare page; exactly these styles are allowed in the pages' policy, by their hashes. Its script is only
 * named, for `entrypoints/first.ts` to start it when the frame stands.
 */
export async function readyFirstFrame(
  wxt: Wxt,
  manifest: { content_security_policy?: unknown },
): Promise<void> {
  if (wxt.config.command === 'serve') return;
  const { outDir } = wxt.config;
  const pages = (await readdir(outDir)).filter((name) => name.endsWith('.html'));
  const hashes = new Set<string>();
  for (const page of pages) {
    const html = await readFile(path.join(outDir, page), 'utf8');
    const files = [...html.matchAll(link)].map(([, file]) => path.join(outDir, file ?? ''));
    const style = (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('');
    const whole = html
      .replace(link, '')
      .replace(preload, '')
      .replace(script, '<meta name="main" content="$1">')
      .replace('</head>', () => `<style>${style}</style></head>`);
    await writeFile(path.join(outDir, page), whole);
    hashes.add(`'sha256-${createHash('sha256').update(style).digest('base64')}'`);
  }
  manifest.content_security_policy = { extension_pages: policy([...hashes].sort()) };
}

/** Removes the files of the styles that now stand in the pages, also from the list that the build prints. */
export async function dropStyleFiles(wxt: Wxt, output: Readonly<BuildOutput>): Promise<void> {
  if (wxt.config.command === 'serve') return;
  for (const step of output.steps) {
    const styles = step.chunks.filter(({ fileName }) => fileName.endsWith('.css'));
    await Promise.all(styles.map(({ fileName }) => rm(path.join(wxt.config.outDir, fileName))));
    step.chunks = step.chunks.filter((chunk) => !styles.includes(chunk));
  }
}

function policy(hashes: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${hashes.join(' ')}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
