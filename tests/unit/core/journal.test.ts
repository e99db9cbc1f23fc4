import { describe, expect, it } from 'vitest';
import { keepNote, monthKey, monthsIn, type Note, readMonth } from '@/core/journal';
import { fold, foldedWords, holds } from '@/core/search';

const old = { id: 'a2f1c6de-8d1f-4b52-9a39-1a7c6a3e0001', written: '2026-11-23', text: 'thank you' };
const note: Note = { ...old, kind: 'thanks', passed: null };

describe('a month of notes', () => {
  it('has a key of its own', () => {
    expect(monthKey('2026-11-23')).toBe('journal:2026-11');
  });

  it('gives every note that can be read, and says whether something could not', () => {
    expect(readMonth(undefined)).toEqual({ notes: [], unread: false });
    expect(readMonth([note])).toEqual({ notes: [note], unread: false });
    expect(readMonth([note, 'garbage'])).toEqual({ notes: [note], unread: true });
    expect(readMonth('garbage')).toEqual({ notes: [], unread: true });
  });

  it('reads a note of the first version, which knew no kind', () => {
    expect(readMonth([old])).toEqual({ notes: [note], unread: false });
  });

  it('is found among all keys, the newest first', () => {
    expect(monthsIn(['state', 'journal:2025-12', 'aside:journal:2026-01:x', 'journal:2026-02'])).toEqual([
      '2026-02',
      '2025-12',
    ]);
  });

  it('is searched by every word, in any case, with any accents, in any language', () => {
    const notes = ['Für die Wärme', 'the soup at the café', 'НОЧЬ и чай', 'ご飯をありがとう'];
    const found = (search: string) => notes.filter((text) => holds(fold(text), foldedWords(search)));
    expect(found('warme FUR')).toEqual(['Für die Wärme']);
    expect(found('Cafe soup')).toEqual(['the soup at the café']);
    expect(found('ночь')).toEqual(['НОЧЬ и чай']);
    expect(found('ご飯')).toEqual(['ご飯をありがとう']);
    expect(found('  ')).toHaveLength(4);
    expect(found('soup warme')).toEqual([]);
  });

  it('takes a note once', () => {
    const month = keepNote([], note);
    expect(keepNote(month, note)).toBe(month);
  });
});
