/** What lies and stands on the table of the first account. */
import type { MonitorState, Prop } from '../../director';
import { type Drawing, disc, line, oval, rect, shadow, shape, softness } from './shapes';

function coffee(): Drawing {
  return {
    box: { x: -46, y: -100, width: 98, height: 112 },
    markup:
      shadow(4, 0, 44, 8) +
      oval(0, -3, 40, 8, '#fff') +
      oval(0, -4, 30, 5, '#E4E0D8') +
      shape('M-26,-46H26L21,-10Q19,-4 10,-4H-10Q-19,-4 -21,-10Z', '#FDFBF6') +
      line('M25,-38q20,-2 17,13q-3,11 -20,10', '#FDFBF6', 6) +
      shape('M4,-46H26L21,-10Q19,-4 10,-4H2Z', '#5B4A3A', 'opacity=".1"') +
      shape('M14,-46H26L21,-10Q19,-4 10,-4H9Z', '#5B4A3A', 'opacity=".1"') +
      line('M-18,-36L-15,-14', '#fff', 3.4) +
      oval(0, -46, 26, 6, '#fff') +
      oval(0, -45.5, 21, 4.4, '#6B4329') +
      oval(-6, -46.4, 11, 1.7, '#9A6A47', 'opacity=".8"') +
      line('M-8,-58q-7,-9 0,-17t0,-17M8,-60q-7,-8 0,-15t0,-15', '#fff', 4, 'stroke-opacity=".6"'),
  };
}

function documents(): Drawing {
  return {
    box: { x: -98, y: -44, width: 206, height: 58 },
    markup:
      shadow(4, 2, 96, 9) +
      shape('M-92,-2L-64,-30H70L92,-2Z', '#E5DFD2') +
      shape('M-86,-7L-58,-35H76L96,-8Z', '#F6F2E8') +
      shape('M-84,-11L-54,-38H72L90,-11Z', '#fff') +
      shape('M20,-38H72L90,-11H44Z', '#C9BFA9', 'opacity=".2"') +
      line('M-46,-33H10M-52,-27H34M-58,-21H20', '#B7BFCC', 3) +
      line('M30,-14L36,-30L46,-22L58,-34', '#0E6E75', 3.4),
  };
}

function pen(): Drawing {
  return {
    box: { x: -30, y: -40, width: 60, height: 48 },
    markup: line('M-21,2L21,-30', '#17233F', 6) + line('M-21,2L-13,-4', '#E2A83B', 6),
  };
}

/** What the lamp and the screen of the monitor show. */
const SCREENS: Readonly<Record<MonitorState, { lamp: string; pulse: string; trace: string }>> = {
  idle: {
    lamp: '#5F6E86',
    trace: '#5FE0B0',
    pulse: 'M-66,-92h26l6,-10l9,18l8,-14l6,6h30l6,-8l8,14l6,-6h22',
  },
  alarm: {
    lamp: '#E4573D',
    trace: '#FF8A6E',
    pulse: 'M-66,-92h16l6,-20l9,38l8,-30l6,12h14l6,-20l8,34l6,-22l6,8h10l6,-16l8,24l5,-8h6',
  },
  acknowledged: {
    lamp: '#57B894',
    trace: '#5FE0B0',
    pulse: 'M-66,-92h26l6,-14l9,30l8,-22l6,8h30l6,-12l8,22l6,-12h22',
  },
};

const grid = (): string =>
  line('M-70,-103H70M-70,-84H70M-70,-65H70M-35,-122V-46M0,-122V-46M35,-122V-46', '#2B4A66', 0.8);

/** The demonstration unit. Its curve runs from left to right in every language. */
function monitor(state: MonitorState): Drawing {
  const { lamp, pulse, trace } = SCREENS[state];
  return {
    box: { x: -88, y: -140, width: 176, height: 154 },
    markup:
      shadow(4, 0, 74, 10) +
      shape('M-50,-6H50L58,0Q58,6 50,6H-50Q-58,6 -58,0Z', '#2A3856') +
      shape('M-46,-5H46', 'none', 'stroke="#4D5F86" stroke-width="2.4" stroke-linecap="round"') +
      shape('M-12,-30H12V-4H-12Z', '#3A4A6B') +
      rect([-12, -27, 24, 8], '#1B2742', 'opacity=".5"') +
      rect([-82, -134, 164, 108], '#F4F6F8', 'rx="12" stroke="#2A3856" stroke-width="4"') +
      rect([66, -128, 12, 96], '#B9C4D0', 'opacity=".5" rx="5"') +
      rect([-76, -130.5, 148, 4], '#fff', 'rx="2"') +
      rect([-70, -122, 140, 76], '#13263B', 'rx="5"') +
      grid() +
      line(pulse, trace, 3.4) +
      line('M-66,-62C-40,-72 -30,-54 -8,-62S30,-72 66,-60', '#F2B33D', 3) +
      rect([40, -118, 26, 14], lamp, 'rx="3"') +
      mark(state) +
      shape(
        'M-65,-122H-18L-52,-46H-65Q-70,-46 -70,-51V-117Q-70,-122 -65,-122Z',
        '#fff',
        'opacity=".07"',
      ) +
      disc(-58, -37, 4, '#57B894') +
      rect([-46, -40, 34, 6], '#C9D1DC', 'rx="3"') +
      rect([46, -40, 22, 6], '#C9D1DC', 'rx="3"'),
  };
}

/** The lamp says what it means by its shape, too. */
function mark(state: MonitorState): string {
  if (state === 'alarm') return line('M53,-115v4M53,-107.4v.2', '#fff', 2.6);
  return state === 'acknowledged' ? line('M47,-111l4,4l8,-8', '#fff', 2.4) : '';
}

/** The soft dark under her arms, darkest where they lie. */
export function armShadow(): Drawing {
  return {
    box: { x: -176, y: -24, width: 368, height: 48 },
    markup:
      `<defs>${softness('rest', 0.36)}</defs>` +
      oval(10, 2, 178, 21, 'url(#rest)') +
      oval(-2, -3, 132, 10, 'url(#rest)', 'opacity=".9"'),
  };
}

export const drawProp: Readonly<Record<Exclude<Prop, 'monitor'> | 'pen', () => Drawing>> = {
  coffee,
  documents,
  pen,
};
export const drawMonitor = monitor;
