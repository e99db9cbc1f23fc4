import { lengths } from '@/locales/en/clock';
import { fill } from '@/locales/fill';

const format = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });

/** The time on the wall at an instant in epoch milliseconds, as people write it where the browser lives. */
export function onTheClock(at: number): string {
  return format.format(at);
}

/** A length in milliseconds as hours and minutes, `4 h 10 m`; a begun minute counts whole. */
export function length(milliseconds: number): string {
  const all = Math.ceil(milliseconds / 60_000);
  const hours = Math.floor(all / 60);
  const minutes = all % 60;
  if (hours === 0) return fill(lengths.minutes, { minutes });
  return minutes === 0 ? fill(lengths.hours, { hours }) : fill(lengths.hoursMinutes, { hours, minutes });
}
