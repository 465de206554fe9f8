/** From values to places on the screen. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  at(value: number): number;
  /** The value at a place, never outside of the scale. */
  value(place: number): number;
}

export function linear(from: number, to: number, start: number, end: number): Scale {
  const span = to - from || 1;
  const clamped = (value: number): number => Math.min(Math.max(value, from), to);
  return {
    from,
    to,
    at: (value) => start + ((value - from) / span) * (end - start),
    value: (place) => clamped(from + ((place - start) / (end - start || 1)) * span),
  };
}

/** Round values from nought up to the greatest, at most `count` steps of 1, 2 or 5 times a power of ten. */
export function ticks(greatest: number, count: number): number[] {
  if (greatest <= 0) return [0];
  const rough = greatest / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((times) => times * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.floor(greatest / step + 1e-9) + 1 }, (_, at) => at * step);
}

/** The radius of a circle whose area stands for the value. */
export const radius = (value: number, greatest: number, smallest: number, largest: number): number =>
  greatest <= 0 || value <= 0 ? smallest : Math.max(smallest, largest * Math.sqrt(value / greatest));
