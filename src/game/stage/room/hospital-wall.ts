/** The office of the hospital, far layer: wall, lamps, and the door to the corridor. */
import { drawWindow, windowDefs } from './hospital-window';
import { dwindle, fade, glow, line, oval, rect, shape } from './shapes';

export const wallDefs =
  windowDefs +
  fade('wall', '#DFEDE6', '#C6DDD4') +
  fade('panel', '#AFCFC4', '#8FB7AA') +
  fade('glass', '#CFE7E4', '#EFF8F3') +
  glow('day', '#FFFAE6', 0.8) +
  glow('lamp', '#FFFDF0', 0.75) +
  dwindle('far-side', 'left', '#5F9488', 0.34) +
  dwindle('door-side', 'right', '#2F5A4F', 0.3) +
  dwindle('under', 'down', '#4F7F73', 0.3);

/** Wall above, panel below: lit by the window from the left, darker away from it. */
function wall(): string {
  return (
    rect([-40, 0, 1360, 470], 'url(#wall)') +
    oval(300, 230, 620, 330, 'url(#day)') +
    rect([560, 0, 760, 470], 'url(#far-side)') +
    rect([-40, 372, 1360, 98], 'url(#panel)') +
    oval(330, 400, 420, 90, 'url(#day)', 'opacity=".55"') +
    rect([560, 372, 760, 98], 'url(#far-side)') +
    rect([-40, 366, 1360, 10], '#F1F8F4') +
    rect([-40, 376, 1360, 3], '#8DB3A7') +
    rect([-40, 379, 1360, 14], 'url(#under)', 'opacity=".6"')
  );
}

/** The ceiling, and the light of its lamps on the wall. */
function ceiling(): string {
  return (
    rect([-40, 38, 1360, 40], 'url(#under)', 'opacity=".55"') +
    oval(350, 34, 330, 84, 'url(#lamp)') +
    oval(930, 34, 330, 84, 'url(#lamp)') +
    rect([-40, 0, 1360, 34], '#EEF6F2') +
    rect([-40, 34, 1360, 4], '#B4D0C7') +
    shape('M180,6H520L540,30H160Z', '#FFFDF0') +
    shape('M760,6H1100L1120,30H740Z', '#FFFDF0') +
    rect([160, 30, 380, 2], '#D5E4DC') +
    rect([740, 30, 380, 2], '#D5E4DC')
  );
}

function corridor(): string {
  return (
    rect([1060, 96, 140, 230], 'url(#glass)') +
    shape('M1060,326L1100,250H1160L1200,326Z', '#BFD9D2') +
    shape('M1060,96L1100,150H1160L1200,96Z', '#F8FCFA') +
    shape('M1060,96L1100,150V250L1060,326Z', '#5F9488', 'opacity=".14"') +
    rect([1100, 150, 60, 100], '#D5E9E5') +
    rect([1112, 176, 36, 74], '#9CC3BB') +
    rect([1104, 118, 52, 8], '#FFFDF0') +
    oval(1130, 290, 26, 22, 'url(#lamp)') +
    shape('M1060,210L1118,96H1150L1060,270Z', '#fff', 'opacity=".35"') +
    rect([1060, 96, 140, 5], '#5F9488', 'opacity=".35"') +
    rect([1060, 96, 4, 230], '#5F9488', 'opacity=".3"')
  );
}

function door(): string {
  return (
    rect([1228, 66, 18, 404], 'url(#door-side)') +
    rect([1032, 66, 196, 404], '#8FB5A9') +
    rect([1032, 66, 5, 404], '#A9CBC0') +
    rect([1042, 76, 176, 394], '#E4F1EC') +
    rect([1042, 76, 176, 6], '#5F9488', 'opacity=".25"') +
    rect([1212, 76, 6, 394], '#5F9488', 'opacity=".25"') +
    corridor() +
    rect([1052, 354, 12, 66], '#2F5A4F', 'opacity=".25" rx="6"') +
    rect([1050, 352, 12, 66], '#5C8578', 'rx="6"') +
    rect([1052, 355, 3, 58], '#8DB3A7', 'rx="1.5"') +
    rect([1084, 345, 96, 34], '#2F5A4F', 'opacity=".18" rx="6"') +
    rect([1082, 342, 96, 34], '#2E7F86', 'rx="6"') +
    line('M1100,359h16M1108,351v16', '#fff', 5) +
    rect([1126, 353, 40, 4], '#fff', 'opacity=".9" rx="2"') +
    rect([1126, 362, 28, 4], '#fff', 'opacity=".6" rx="2"')
  );
}

export const drawWall = (): string => wall() + ceiling() + drawWindow() + door();
