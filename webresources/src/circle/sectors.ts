/** A sector of a circle, cut from the top on and clockwise; shares are of 1. */
export interface Sector {
  readonly from: number;
  readonly to: number;
}

/** One sector for each share, one after the other. */
export function sectors(shares: readonly number[]): Sector[] {
  let at = 0;
  return shares.map((share) => ({ from: at, to: (at += share) }));
}

/** A place on a circle around a point; where 0 and 1 are is the top. */
export function place(x: number, y: number, radius: number, at: number): readonly [number, number] {
  const angle = 2 * Math.PI * at;
  return [x + radius * Math.sin(angle), y - radius * Math.cos(angle)];
}

export const middle = ({ from, to }: Sector): number => (from + to) / 2;

/** The path of a sector. All of the circle is two halves: an arc that ends where it begins is none. */
export function path(x: number, y: number, radius: number, { from, to }: Sector): string {
  if (to - from > 0.9999) return `${path(x, y, radius, { from: 0, to: 0.5 })}${path(x, y, radius, { from: 0.5, to: 1 })}`;
  const [[x1, y1], [x2, y2]] = [place(x, y, radius, from), place(x, y, radius, to)];
  return `M${short(x)} ${short(y)}L${short(x1)} ${short(y1)}A${short(radius)} ${short(radius)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${short(x2)} ${short(y2)}Z`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);
