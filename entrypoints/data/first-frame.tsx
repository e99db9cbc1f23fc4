import { data } from '@/locales/en/data';

export const title = data.title;
