/** A company's colour, made legible: 4.5:1 (WCAG 2 AA) on paper, sheet and wash, for each theme. Pure. */

type Rgb = readonly [number, number, number];
type Theme = { grounds: readonly Rgb[]; paper: Rgb; wash: number; darker: boolean };

/** The grounds of components/tokens.css and the share of accent in its wash. */
const themes: { light: Theme; dark: Theme } = {
  light: {
    grounds: [hex('faf7f1'), hex('fffefb'), hex('f2ede3')],
    paper: hex('faf7f1'),
    wash: 0.09,
    darker: true,
  },
  dark: {
    grounds: [hex('1b1916'), hex('23201c'), hex('141210')],
    paper: hex('1b1916'),
    wash: 0.14,
    darker: false,
  },
};
const enough = 4.5;

/**
 * Takes a colour as the feed gives it (`#rgb` or `#rrggbb`).
 * Gives it for the light and the dark theme, changed in lightness only as far as it must be; undefined when it
 * is no such colour.
 */
export function correctAccent(accent: string): { light: string; dark: string } | undefined {
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(accent.trim());
  const digits = match?.[1];
  if (!digits) return undefined;
  const colour = hex(digits.length === 3 ? digits.replace(/./g, '$&$&') : digits);
  return { light: fit(colour, themes.light), dark: fit(colour, themes.dark) };
}

/** WCAG 2 contrast of two colours written `#rrggbb`. */
export function contrast(one: string, other: string): number {
  return ratio(hex(one.slice(1)), hex(other.slice(1)));
}

/** The wash of an accent on a theme's paper, as tokens.css mixes it. */
export function washOf(accent: string, theme: 'light' | 'dark'): string {
  return write(wash(hex(accent.slice(1)), themes[theme]));
}

function fit(colour: Rgb, theme: Theme): string {
  if (legible(colour, theme)) return write(colour);
  const [lightness, a, b] = toLab(colour);
  let near = lightness;
  let far = theme.darker ? 0 : 1;
  for (let step = 0; step < 20; step += 1) {
    const middle = (near + far) / 2;
    if (legible(round(fromLab([middle, a, b])), theme)) far = middle;
    else near = middle;
  }
  return write(round(fromLab([far, a, b])));
}

const legible = (colour: Rgb, theme: Theme): boolean =>
  [...theme.grounds, wash(colour, theme)].every((ground) => ratio(colour, ground) >= enough);

function wash(colour: Rgb, theme: Theme): Rgb {
  const [one, other] = [toLab(colour), toLab(theme.paper)];
  const mix = (i: 0 | 1 | 2) => one[i] * theme.wash + other[i] * (1 - theme.wash);
  return round(fromLab([mix(0), mix(1), mix(2)]));
}

function hex(digits: string): Rgb {
  const n = Number.parseInt(digits, 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

function write(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

const round = ([r, g, b]: Rgb): Rgb => [byte(r), byte(g), byte(b)];
const byte = (part: number): number => Math.round(Math.min(255, Math.max(0, part)));

const linear = (part: number): number => {
  const c = part / 255;
  return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
};
const gamma = (c: number): number =>
  255 * (c <= 0.0031308 ? c * 12.92 : 1.055 * Math.max(c, 0) ** (1 / 2.4) - 0.055);

function ratio(one: Rgb, other: Rgb): number {
  const light = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [x, y] = [light(one), light(other)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

/** To and from OKLab, in which tokens.css mixes (bottosson.github.io/posts/oklab). */
function toLab([red, green, blue]: Rgb): Rgb {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([lightness, a, b]: Rgb): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    gamma(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    gamma(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    gamma(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ];
}
