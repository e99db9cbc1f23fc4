import { options } from '@/locales/en/options';

export const title = options.title;
