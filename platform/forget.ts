/** Forgets what pages keep by themselves: the mirror of the last glance, and a note that was begun. */
export function forgetPages(): void {
  localStorage.clear();
}
