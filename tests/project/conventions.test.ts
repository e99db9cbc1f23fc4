import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../..');
const field = mkdtempSync(path.join(tmpdir(), 'evenfall-planted-'));
afterAll(() => rmSync(field, { recursive: true, force: true }));

/** What the linter finds in files planted in an empty tree with the project's own rules. */
function findings(files: Record<string, string>): string[] {
  rmSync(field, { recursive: true, force: true });
  mkdirSync(path.join(field, 'build'), { recursive: true });
  const config = JSON.parse(readFileSync(path.join(project, 'biome.json'), 'utf8'));
  // Outside a repository there is nothing to ask what is ignored.
  writeFileSync(
    path.join(field, 'biome.json'),
    JSON.stringify({ ...config, vcs: undefined, $schema: undefined }),
  );
  cpSync(path.join(project, 'build/no-clock.grit'), path.join(field, 'build/no-clock.grit'));
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(field, name)), { recursive: true });
    writeFileSync(path.join(field, name), code);
  }
  const report = run(['lint', '--reporter=json', '.']);
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string; severity: string }[] };
  return diagnostics.filter(({ severity }) => severity === 'error').map(({ category }) => category);
}

function run(words: string[]): string {
  const biome = path.join(project, 'node_modules/.bin/biome');
  try {
    return execFileSync(biome, words, { cwd: field, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    // Biome ends with 1 when it has found something.
    return (error as { stdout: string }).stdout;
  }
}

const importing = (what: string) => `import { x } from '${what}';\n\nexport const y = x;\n`;
const imports = 'lint/style/noRestrictedImports';

describe('the table of imports', () => {
  it.each([
    ['core/planted.ts', '@/platform/alarm'],
    ['core/planted.ts', '@/components/ui/button'],
    ['core/planted.ts', '@/content/en/closing'],
    ['core/planted.ts', '@/locales/en/popup'],
    ['core/planted.ts', 'react'],
    ['core/planted.ts', 'zustand'],
    ['core/migrations/planted.ts', 'react'],
    ['content/en/planted.ts', '@/platform/alarm'],
    ['content/en/planted.ts', '@/components/ui/button'],
    ['content/en/planted.ts', 'valibot'],
    ['locales/en/planted.ts', '@/platform/alarm'],
    ['locales/en/planted.ts', '@/content/en/closing'],
    ['components/ui/planted.ts', '@/platform/alarm'],
    ['components/ui/planted.ts', '@/content/en/closing'],
    ['components/ui/planted.ts', '@/entrypoints/popup/main'],
    ['components/ui/planted.ts', 'zustand'],
    ['components/ui/planted.ts', 'wxt/browser'],
    ['platform/planted.ts', 'react'],
    ['platform/planted.ts', '@/components/ui/button'],
    ['platform/planted.ts', '@/entrypoints/popup/main'],
    ['platform/planted.ts', 'wxt/browser'],
    ['platform/planted.ts', 'webextension-polyfill'],
    ['entrypoints/popup/planted.ts', '@/entrypoints/newtab/main'],
    ['entrypoints/popup/planted.ts', '../newtab/main'],
    ['entrypoints/popup/planted.ts', 'wxt/browser'],
    ['core/planted.ts', '../platform/alarm'],
  ])('keeps %s from importing %s', (file, what) => {
    expect(findings({ [file]: importing(what) })).toEqual([imports]);
  });

  it.each([
    ['core/planted.ts', '@/core/plan'],
    ['core/planted.ts', './plan'],
    ['core/planted.ts', 'valibot'],
    ['content/en/planted.ts', '@/core/deck'],
    ['components/ui/planted.ts', '@/core/plan'],
    ['components/ui/planted.ts', '@/locales/en/popup'],
    ['components/ui/planted.ts', 'react'],
    ['platform/planted.ts', '@/core/plan'],
    ['platform/planted.ts', '@/platform/browser'],
    ['platform/planted.ts', 'zustand/vanilla'],
    ['platform/browser.ts', 'wxt/browser'],
    ['entrypoints/popup/planted.ts', '@/platform/alarm'],
    ['entrypoints/popup/planted.ts', '@/content/en/closing'],
    ['entrypoints/popup/planted.ts', './keeper'],
  ])('lets %s import %s', (file, what) => {
    expect(findings({ [file]: importing(what) })).toEqual([]);
  });
});

describe('core', () => {
  it.each(['browser', 'chrome', 'window', 'document'])('does not know %s', (name) => {
    expect(findings({ 'core/planted.ts': `export const y = () => ${name};\n` })).toEqual([
      'lint/style/noRestrictedGlobals',
    ]);
  });

  it('has no clock of its own', () => {
    expect(findings({ 'core/planted.ts': 'export const y = () => new Date();\n' })).toEqual([
      'lint/style/noRestrictedGlobals',
    ]);
    expect(findings({ 'core/planted.ts': 'export const y = () => Temporal.Now.instant();\n' })).toEqual([
      'plugin',
    ]);
    expect(findings({ 'platform/planted.ts': 'export const y = () => Temporal.Now.instant();\n' })).toEqual(
      [],
    );
  });
});

describe('everywhere', () => {
  it('names files in kebab-case', () => {
    const convention = ['lint/style/useFilenamingConvention'];
    expect(findings({ 'core/Planted.ts': 'export const y = 1;\n' })).toEqual(convention);
    expect(findings({ 'core/plantedHere.ts': 'export const y = 1;\n' })).toEqual(convention);
    expect(findings({ 'core/planted-here.ts': 'export const y = 1;\n' })).toEqual([]);
  });

  it('exports by name outside entrypoints', () => {
    const code = 'const y = 1;\n\nexport default y;\n';
    expect(findings({ 'core/planted.ts': code })).toEqual(['lint/style/noDefaultExport']);
    expect(findings({ 'components/ui/planted.ts': code })).toEqual(['lint/style/noDefaultExport']);
    expect(findings({ 'entrypoints/planted.ts': code })).toEqual([]);
  });

  it('has no circles of imports and no barrels', () => {
    const circle = {
      'core/one.ts': "import { two } from './two';\n\nexport const one = () => two;\n",
      'core/two.ts': "import { one } from './one';\n\nexport const two = () => one;\n",
    };
    expect(new Set(findings(circle))).toEqual(new Set(['lint/suspicious/noImportCycles']));
    expect(findings({ 'core/index.ts': "export { x } from './plan';\n" })).toEqual([
      'lint/performance/noBarrelFile',
    ]);
  });

  it('has the strings of the interface in locales, not in components', () => {
    const literal = ['lint/style/noJsxLiterals'];
    const code = 'export const Y = () => <p>Good evening</p>;\n';
    expect(findings({ 'components/ui/planted.tsx': code })).toEqual(literal);
    expect(findings({ 'entrypoints/popup/planted.tsx': code })).toEqual(literal);
  });
});
