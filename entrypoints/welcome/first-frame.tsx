import { welcome } from '@/locales/en/welcome';

export const title = welcome.title;
