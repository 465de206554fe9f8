/** Where each slice of a pie begins and ends, in parts of the whole circle. */
export function slices(values: readonly number[]): { from: number; to: number }[] {
  const sum = values.reduce((total, value) => total + Math.max(0, value), 0);
  let from = 0;
  return values.map((value) => {
    const part = sum === 0 ? 0 : Math.max(0, value) / sum;
    const slice = { from, to: from + part };
    from += part;
    return slice;
  });
}

/** A slice as an SVG path around 0 0; one that fills the circle has no edges. */
export function slicePath(from: number, to: number, radius: number): string {
  const point = (part: number): string => `${(Math.sin(part * 2 * Math.PI) * radius).toFixed(2)} ${(-Math.cos(part * 2 * Math.PI) * radius).toFixed(2)}`;
  if (to - from >= 0.9999) return `M 0 ${-radius} A ${radius} ${radius} 0 1 1 -0.01 ${-radius} Z`;
  return `M 0 0 L ${point(from)} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)} Z`;
}
