/** What the player likes, for those screens that ask or change it in passing. */
import { createContext } from 'preact';
import type { Profile } from '../profile';

export interface Wishes {
  readonly coached: Profile['coached'];
  onChange(by: Partial<Profile>): void;
}

export const WishesContext = createContext<Wishes>({ coached: 0, onChange() {} });
