/** The words over every page. */
export const strip = { brand: 'Evenfall', questions: 'Questions', options: 'Settings' } as const;
