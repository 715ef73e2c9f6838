/** What every page of the debrief is drawn from. */
import type { LookedBack } from './look-back';
import type { DebriefProps } from './props';

export interface PageProps extends DebriefProps {
  readonly back: LookedBack;
  /** The line that this one departed from. */
  readonly before: LookedBack | null;
}
