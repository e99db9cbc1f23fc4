/** The words over every page. */
export const strip = {
  brand: 'Evenfall',
  journal: 'Journal',
  questions: 'Questions',
  options: 'Settings',
} as const;
