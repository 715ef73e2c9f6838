/** Catches what breaks while the page is drawn, so that the player is told instead of left alone. */
import type { ComponentChildren } from 'preact';
import { useEffect, useErrorBoundary } from 'preact/hooks';

interface Props {
  readonly children: ComponentChildren;
  onFault(error: unknown): void;
}

export function Guard({ children, onFault }: Props) {
  const [fault] = useErrorBoundary();
  useEffect(() => {
    if (fault !== undefined) onFault(fault);
  }, [fault]);
  return fault === undefined ? children : null;
}
