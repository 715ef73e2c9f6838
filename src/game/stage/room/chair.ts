/** The chair that the office offers; who brings a wheelchair does not use it. */
import { type Drawing, dwindle, fade, line, shape } from './shapes';

/** Of its back, in px of her drawing; (0, 0) is her middle at the table's edge. */
const WIDE = 204;
const HIGH = 268;
const CLOTH = { light: '#3B667C', dark: '#2C4E62', rim: '#223F50', seam: '#4F7E95' } as const;

/** A rounded back, `inset` px narrower and lower than the whole. */
function back(inset: number, fill: string, more = ''): string {
  const [w, h] = [WIDE - inset, HIGH - inset];
  return shape(
    `M${-w},28C${-w * 1.09},${-h * 0.79} ${-w * 0.87},${-h * 0.98} 0,${-h}C${w * 0.87},${-h * 0.98} ${w * 1.09},${-h * 0.79} ${w},28Z`,
    fill,
    more,
  );
}

/** Lit from the window at the left. */
export function chair(): Drawing {
  const rim = HIGH - 9;
  return {
    box: { x: -220, y: -276, width: 440, height: 284 },
    markup:
      `<defs>${fade('cloth', CLOTH.light, CLOTH.dark)}${dwindle('turned-away', 'left', '#0F2230', 0.42)}</defs>` +
      back(0, CLOTH.rim) +
      back(20, 'url(#cloth)') +
      back(20, 'url(#turned-away)') +
      line(
        `M-150,${-rim * 0.83}C-110,${-rim * 0.97} -60,${-rim} -8,${-rim}`,
        CLOTH.seam,
        4,
        'stroke-opacity=".75"',
      ) +
      line('M-168,8C-174,-110 -156,-190 -120,-212', CLOTH.seam, 3, 'stroke-opacity=".5"'),
  };
}
