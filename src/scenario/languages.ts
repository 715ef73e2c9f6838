/** Languages that people write; a page may make others out of them. */
export const LANGUAGES = ['he', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language that another is made from; a written one is its own. */
export const writtenFor = (language: string): Language => (language === 'he' ? 'he' : 'en');
