import { element } from "../ui/element";
import type { Say } from "../ui/words";
import { keyOf } from "./segments";
import { sign } from "./shape";

export const nameOf = (segment: number | null, say: Say): string => say(`Segment_${keyOf(segment)}`);

/** A segment by shape, colour and word. */
export function label(target: Document, segment: number | null, say: Say): HTMLElement {
  return element(target, "span", `segment segment-${keyOf(segment)}`, sign(target, segment), nameOf(segment, say));
}
