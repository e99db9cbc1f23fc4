/** Lengths of time, short. */
export const lengths = {
  hours: '{hours} h',
  minutes: '{minutes} m',
  hoursMinutes: '{hours} h {minutes} m',
} as const;
