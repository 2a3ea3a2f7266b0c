/** Contrast of a tag's colour (WCAG 2.2, relative luminance). Pure. */

/** Relative luminance of '#rrggbb', 0 (black) to 1 (white). */
export function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The readable one of black and white text on this colour, and its contrast ratio (4.5 is the least for small text). */
export function textOn(color: string): { text: '#000000' | '#ffffff'; ratio: number } {
  const light = luminance(color);
  const white = 1.05 / (light + 0.05);
  const black = (light + 0.05) / 0.05;
  return white >= black ? { text: '#ffffff', ratio: white } : { text: '#000000', ratio: black };
}
