/**
 * The zone in which it is noon now, give or take half an hour. Tests run there, so that the evenings they make up
 * lie far from midnight and from the boundary at four, at whatever hour they are run.
 */
export function zoneOfNoon(): string {
  const ahead = 12 - new Date().getUTCHours();
  // POSIX counts these zones westward: two hours ahead of Greenwich is Etc/GMT-2.
  return ahead === 0 ? 'Etc/GMT' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
}
