const hours = [
  'twelve',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
] as const;

/** A wall-clock time as people say it, `Half past nine.`; anything but the quarters is written as `written`. */
export function spoken(hour: number, minute: number, written: string): string {
  const now = hours[hour % 12];
  const next = hours[(hour + 1) % 12];
  if (minute === 0) return hour === 0 ? 'Midnight.' : `${capital(now ?? '')} o’clock.`;
  if (minute === 15) return `Quarter past ${now}.`;
  if (minute === 30) return `Half past ${now}.`;
  if (minute === 45) return `Quarter to ${next}.`;
  return `${written}.`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
