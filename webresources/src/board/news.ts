import { element } from "../ui/element";

/** What was saved and what it has moved. */
export interface News {
  /** The progress whose card tells it; null: it is about several, or about none. */
  readonly of: string | null;
  readonly sentences: readonly string[];
  readonly isRefusal: boolean;
}

/** A sentence a line, where somebody has just worked. */
export const told = (target: Document, { sentences, isRefusal }: News): HTMLElement =>
  element(target, "div", isRefusal ? "told refused" : "told", ...sentences.map((sentence) => element(target, "p", "", sentence)));
