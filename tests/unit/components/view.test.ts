import { describe, expect, it } from 'vitest';
import { hourOf } from '@/components/landing/hour';
import { viewOf } from '@/components/new-tab/view';
import type { Card } from '@/core/card';
import type { Command } from '@/core/command';
import { reduce } from '@/core/evening';
import { isGlance } from '@/core/glance';
import { glanceOf } from '@/core/glance-of';
import { everyDay, type Plan } from '@/core/plan';
import { firstState, type State } from '@/core/state';
import { Table } from '@/tests/simulate/table';

const zone = Temporal.Now.timeZoneId();
const monday = (time: string) => Temporal.PlainDateTime.from(`2026-11-23T${time}`).toZonedDateTime(zone);
const question: Card = {
  id: 'past-1',
  language: 'de',
  text: 'Which song takes you back?',
  followUp: 'What else?',
  strategy: 'past',
  depth: 1,
  minutes: 5,
  who: 'turns',
  theme: 'song',
  topics: [],
  when: [],
  near: false,
};

/** The view of a state at a time, after these commands at that time. */
function view(time: string, commands: Command[] = [], start: Partial<State> = {}, card = question) {
  const now = monday(time);
  const table = new Table([card], { plan: everyDay('21:30'), ...start }, 1);
  table.look(now);
  for (const command of commands) table.ask(command, now);
  return viewOf(glanceOf(table.state, now), now.epochMilliseconds);
}

describe('the new tab at first glance', () => {
  it('shows the question and the time left by day', () => {
    expect(view('17:20')).toMatchObject({
      sky: 'day',
      stage: 'day',
      middle: 'question',
      about: 'Looking back · light · 5 minutes',
      headline: 'Which song takes you back?',
    });
    expect(view('17:20').line).toContain('in 4 h 10 m');
  });

  it('turns with the evening as time goes by, without any change of the state', () => {
    const now = monday('17:20');
    const glance = glanceOf(
      reduce({ ...firstState(1), plan: everyDay('21:30') }, { type: 'clock.tick' }, now),
      now,
    );
    const at = (time: string) => viewOf(glance, monday(time).epochMilliseconds);
    expect(at('20:50')).toMatchObject({ sky: 'winddown', stage: 'windDown', sun: 1 });
    expect(at('21:30')).toMatchObject({ sky: 'after', stage: 'due' });
  });

  it('lifts the sun again for a snooze, and keeps the night once closed', () => {
    expect(view('21:30', [{ type: 'evening.snooze', finish: null }])).toMatchObject({
      sky: 'winddown',
      stage: 'snoozed',
    });
    expect(view('20:00', [{ type: 'evening.close' }])).toMatchObject({ sky: 'after', stage: 'closed' });
  });

  it.each([2, 3] as const)('holds no words of a deeper question, only its cover: %i', (depth) => {
    const now = monday('12:00');
    const table = new Table([{ ...question, depth }], {}, 1);
    table.ask(
      {
        type: 'card.lay',
        day: '2026-11-23',
        instead: null,
        drawn: { kind: 'card', card: { ...question, depth }, remark: null, chosen: true },
      },
      now,
    );
    const glance = glanceOf(table.state, now);
    expect(JSON.stringify(glance)).not.toContain('song');
    expect(viewOf(glance, now.epochMilliseconds).middle).toBe('sealed');
  });

  it('says in which language the question is, and what is to be said with it', () => {
    expect(view('12:00')).toMatchObject({ language: 'de', remark: '' });
    const again: Command = {
      type: 'card.lay',
      day: '2026-11-23',
      instead: question.id,
      drawn: { kind: 'card', card: question, remark: 'again', chosen: false },
    };
    expect(view('12:00', [again]).remark).toBe(
      'You have seen all the light ones that fit. The oldest come round again.',
    );
  });

  it('says so when the question was put away, nothing fits, or it is the day of the check-in', () => {
    expect(view('12:00', [{ type: 'card.putAway', away: true }]).middle).toBe('putAway');
    expect(view('12:00', [], {}, { ...question, topics: ['grief'] }).middle).toBe('nothing');
    const questions = { ...firstState(1).questions, checkIn: 'mon' as const };
    expect(view('12:00', [], { questions }).middle).toBe('checkIn');
  });

  it('holds no name and no notes', () => {
    const glance = glanceOf(
      { ...firstState(1), partner: 'Robin', firstStep: { evening: '2026-11-22', text: 'mail' } },
      monday('12:00'),
    );
    expect(JSON.stringify(glance)).not.toMatch(/Robin|mail/);
  });

  it('shows nothing when covered or plain, and only evenings when so chosen', () => {
    expect(view('12:00', [{ type: 'page.cover', covered: true }])).toMatchObject({
      middle: 'nowhere',
      line: '',
    });
    expect(view('12:00', [], { newTab: 'plain' }).middle).toBe('nowhere');
    expect(view('20:29', [], { newTab: 'evening' }).middle).toBe('nowhere');
    expect(view('20:31', [], { newTab: 'evening' }).middle).toBe('question');
  });

  it('says nothing about closing on a day without a cutoff, under a sky of the usual hour', () => {
    const plan: Plan = { ...everyDay('21:30'), mon: null };
    expect(view('21:45', [], { plan })).toMatchObject({ line: '', stage: 'off', sky: 'after' });
    expect(view('12:00', [], { plan })).toMatchObject({ line: '', stage: 'off', sky: 'day' });
  });
});

describe('the closing page', () => {
  it('names the hour of the cutoff in words', () => {
    const hour = (time: string) => {
      const now = monday('12:00');
      return hourOf(glanceOf({ ...firstState(1), plan: everyDay(time) }, now), now.epochMilliseconds);
    };
    expect(hour('21:30')).toBe('Half past nine.');
    expect(hour('22:00')).toBe('Ten o’clock.');
    expect(hour('20:45')).toBe('Quarter to nine.');
    expect(hour('00:00')).toBe('Midnight.');
    expect(hour('21:34')).toMatch(/^(21:34|9:34.PM)\.$/);
  });
});

describe('the mirror', () => {
  it('takes a glance for a glance, and nothing else', () => {
    expect(isGlance(glanceOf(firstState(1), monday('12:00')))).toBe(true);
    for (const other of [
      null,
      1,
      'x',
      {},
      [],
      { from: 1, to: 2, sunsetAt: '3', dueAt: null, cutoffAt: null, table: 'x' },
      { from: 1, to: 2, sunsetAt: 3, dueAt: null, cutoffAt: null, table: { kind: 'card' } },
      { from: 1, to: 2, sunsetAt: 3, dueAt: null, cutoffAt: null, table: { kind: 'feast' } },
    ]) {
      expect(isGlance(other)).toBe(false);
    }
  });
});
