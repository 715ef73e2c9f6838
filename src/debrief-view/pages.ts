/** The pages of the debrief, in their order. */
export const PAGES = ['review', 'meeting', 'deal', 'turns'] as const;
export type Page = (typeof PAGES)[number];
