/** The marks of the deal map; each has a shape of its own beside its colour. */
import type { ComponentChildren } from 'preact';

interface Place {
  readonly x: number;
  readonly y: number;
}

const STAR =
  'm0 -16l4.7 9.8l10.8 1.4l-7.9 7.5l2 10.7l-9.6 -5.2l-9.6 5.2l2 -10.7l-7.9 -7.5l10.8 -1.4Z';

export function Star({ x, y }: Place) {
  return <path class="mark-star" d={`M${x} ${y}${STAR}`} />;
}

export function FairRing({ x, y }: Place) {
  return (
    <>
      <circle class="mark-fair" cx={x} cy={y} r="9" />
      <circle class="mark-dot" cx={x} cy={y} r="3" />
    </>
  );
}

/** Where a meeting without a deal stood last: an open cross. */
export function Cross({ x, y }: Place) {
  return <path class="mark-cross" d={`M${x - 9} ${y - 9}l18 18M${x + 9} ${y - 9}l-18 18`} />;
}

export function OfferMark({ x, y, children }: Place & { children: ComponentChildren }) {
  return (
    <g class="mark-offer">
      <rect x={x - 11} y={y - 11} width="22" height="22" rx="6" />
      <text x={x} y={y} dy="0.35em" text-anchor="middle">
        {children}
      </text>
    </g>
  );
}

/** A mark in the legend or the table. */
export function Sign({ of }: { of: 'deal' | 'fair' | 'last' | 'own' | 'hers' | 'offer' }) {
  return (
    <svg class="sign" width="24" height="24" viewBox="-18 -18 36 36" aria-hidden="true">
      {of === 'deal' && <Star x={0} y={0} />}
      {of === 'fair' && <FairRing x={0} y={0} />}
      {of === 'last' && <Cross x={0} y={0} />}
      {of === 'offer' && (
        <OfferMark x={0} y={0}>
          {''}
        </OfferMark>
      )}
      {of === 'own' && <path class="limit own" d="M0 -16V16" />}
      {of === 'hers' && <path class="limit hers" d="M-16 0H16" />}
    </svg>
  );
}
