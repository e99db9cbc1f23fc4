import { note } from '@/locales/en/note';

export const title = note.title;
