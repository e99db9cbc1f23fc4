import { describe, expect, it } from 'vitest';
import { keepNote, monthKey, readMonth } from '@/core/journal';

const note = { id: 'a2f1c6de-8d1f-4b52-9a39-1a7c6a3e0001', written: '2026-11-23', text: 'thank you' };

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

  it('takes a note once', () => {
    const month = keepNote([], note);
    expect(keepNote(month, note)).toBe(month);
  });
});
