import { label } from "../segment/label";
import { button, section } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table } from "../ui/table";
import type { Words } from "../ui/words";
import type { Preview } from "./preview";

const piece = 50;

/** Who they are, with the score before and after. */
export function list(target: Document, { moves }: Preview, { say, format }: Words, open: (id: string) => void): HTMLElement {
  const columns = [
    { title: say("Page_Client") }, { title: say("WhatIf_From") }, { title: say("WhatIf_To") },
    { title: say("WhatIf_Before"), isNumber: true }, { title: say("WhatIf_After"), isNumber: true },
  ];
  const whole = table(target, say("WhatIf_List"), columns, []);
  const score = (value: number | null): string => (value === null ? "–" : format.exact(value));
  let shown = 0;
  const next = (): HTMLElement[] => {
    const rows = moves.slice(shown, shown + piece).map(({ id, name, from, to, before, after }) =>
      line(target, columns, [button(target, "link", name, () => open(id)), label(target, from, say), label(target, to, say), score(before), score(after)]));
    shown = Math.min(shown + piece, moves.length);
    return rows;
  };
  const more = (): string => (shown < moves.length ? say("Page_MoreOf", moves.length - shown) : "");
  return section(target, "moves", say("WhatIf_Clients"), whole, inPieces(target, whole.tBodies[0] ?? whole, next, more));
}
