/** The languages that a page can speak. */
import { LANGUAGES as WRITTEN } from '../scenario/languages';

/** Those that are written, and two that are made. */
export const LANGUAGES = [...WRITTEN, 'en-XA', 'ar-XB'] as const;
export type Language = (typeof LANGUAGES)[number];
