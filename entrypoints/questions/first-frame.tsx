import { questions } from '@/locales/en/questions';

export const title = questions.title;
