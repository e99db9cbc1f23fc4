import { journal } from '@/locales/en/journal';

export const title = journal.title;
