import type { Note } from '@/core/journal';
import { book } from '@/locales/en/book';

/** Notes as Markdown, by month, to be read anywhere. */
export function asMarkdown(notes: readonly Note[]): string {
  const months = byMonth(notes).map(([month, those]) => {
    const entries = those.map((note) => `**${dayOf(note)}**\n\n${quoted(note.text)}\n`);
    return `## ${month}\n\n${entries.join('\n')}`;
  });
  return `# ${book.title}\n\n${months.join('\n')}`;
}

/** Notes as one HTML file that can be printed. Text is text: nothing in a note becomes markup. */
export function asHtml(notes: readonly Note[]): string {
  const months = byMonth(notes).map(([month, those]) => {
    const entries = those.map(
      ({ text, ...note }) => `<dt>${escaped(dayOf(note))}</dt><dd>${escaped(text)}</dd>`,
    );
    return `<h2>${escaped(month)}</h2>\n<dl>${entries.join('\n')}</dl>`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(book.title)}</title>
<style>
body { font: 1.1rem/1.6 Georgia, serif; max-inline-size: 38rem; margin: 3rem auto; padding-inline: 1.5rem; }
dt { font: .85rem/1.6 sans-serif; margin-block-start: 1.5rem; }
dd { margin: 0; white-space: pre-wrap; break-inside: avoid; }
</style>
<h1>${escaped(book.title)}</h1>
${months.join('\n')}
</html>
`;
}

function byMonth(notes: readonly Note[]): [string, Note[]][] {
  const sorted = notes.toSorted((one, other) => one.written.localeCompare(other.written));
  return [...Map.groupBy(sorted, ({ written }) => monthOf(written))];
}

function monthOf(day: string): string {
  return Temporal.PlainDate.from(day).toLocaleString(undefined, { month: 'long', year: 'numeric' });
}

function dayOf({ written, passed }: Pick<Note, 'written' | 'passed'>): string {
  const day = Temporal.PlainDate.from(written).toLocaleString(undefined, { dateStyle: 'long' });
  return passed === null ? day : `${day}, ${book[passed]}`;
}

/** A note as a quotation, in which no character means anything to Markdown. */
function quoted(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>()#+\-.!|~&]/g, '\\$&')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function escaped(text: string): string {
  const names: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replaceAll(/[&<>"']/g, (sign) => names[sign] ?? sign);
}
