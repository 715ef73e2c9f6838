/** The office of the hospital, far layer: wall, lamps, window with a view, door to the corridor. */
import { skyline } from './furniture';
import { disc, fade, line, rect, shape } from './shapes';

export const wallDefs =
  fade('wall', '#DCEBE4', '#C2DAD1') +
  fade('sky', '#A9D6EA', '#E9F5F3') +
  fade('glass', '#CFE7E4', '#EFF8F3');

function wall(): string {
  return (
    rect([-40, 0, 1360, 720], 'url(#wall)') +
    rect([-40, 372, 1360, 130], '#A9CABF') +
    rect([-40, 366, 1360, 10], '#F1F8F4') +
    rect([-40, 376, 1360, 3], '#8DB3A7') +
    rect([-40, 0, 1360, 34], '#EEF6F2') +
    rect([-40, 34, 1360, 4], '#B4D0C7') +
    shape('M180,6H520L540,30H160Z', '#FFFDF0') +
    shape('M760,6H1100L1120,30H740Z', '#FFFDF0')
  );
}

function view(): string {
  return (
    rect([56, 90, 306, 238], 'url(#sky)') +
    disc(120, 142, 30, '#FFF3C9') +
    shape(
      'M180,150q14,-22 38,-12q18,-20 40,0q22,-4 24,16H176q-8,-4 4,-4Z',
      '#fff',
      'opacity=".85"',
    ) +
    skyline([56, 206, 306, 122], ['#8FB9C9', '#7BAABD', '#A3C6D2']) +
    shape('M56,316C120,298 190,318 240,304C300,296 330,312 362,302V328H56Z', '#6FA487')
  );
}

function window(): string {
  const slats = Array.from(
    { length: 5 },
    (_, i) =>
      rect([52, 84 + i * 13, 314, 9], '#FFFFFF', 'opacity=".93" rx="2"') +
      rect([52, 92 + i * 13, 314, 2], '#B9CFCB'),
  );
  return (
    rect([44, 78, 330, 262], '#F7FBF9', 'rx="4"') +
    view() +
    rect([204, 90, 10, 238], '#F7FBF9') +
    rect([56, 204, 306, 8], '#F7FBF9') +
    slats.join('') +
    rect([34, 338, 350, 14], '#FFFFFF', 'rx="3"') +
    rect([34, 350, 350, 4], '#9DBFB4')
  );
}

function door(): string {
  return (
    rect([1032, 66, 196, 420], '#8FB5A9') +
    rect([1042, 76, 176, 410], '#E4F1EC') +
    rect([1060, 96, 140, 230], 'url(#glass)') +
    shape('M1060,326L1100,250H1160L1200,326Z', '#BFD9D2') +
    shape('M1060,96L1100,150H1160L1200,96Z', '#F8FCFA') +
    rect([1100, 150, 60, 100], '#D5E9E5') +
    rect([1112, 176, 36, 74], '#9CC3BB') +
    rect([1104, 118, 52, 8], '#FFFDF0') +
    shape('M1060,210L1118,96H1150L1060,270Z', '#fff', 'opacity=".35"') +
    rect([1050, 352, 12, 66], '#5C8578', 'rx="6"') +
    rect([1082, 342, 96, 34], '#2E7F86', 'rx="6"') +
    line('M1100,359h16M1108,351v16', '#fff', 5) +
    rect([1126, 353, 40, 4], '#fff', 'opacity=".9" rx="2"') +
    rect([1126, 362, 28, 4], '#fff', 'opacity=".6" rx="2"')
  );
}

export const drawWall = (): string => wall() + window() + door();
