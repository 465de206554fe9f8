import { button, decorative, element, section } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import { share, type Definition } from "./definitions";
import { whyOf } from "./wording";

const piece = 8;

/** Where many clients get no further with the same thing: that is seldom their managers' fault. */
export function stalls(target: Document, definitions: readonly Definition[], words: Words, drill: (definition: Definition) => void): HTMLElement {
  const { say } = words;
  const systemic = definitions.filter(({ isSystemic }) => isSystemic).length;
  if (definitions.length === 0) return section(target, "stalls", say("Team_Stalls"), element(target, "p", "empty", say("Team_NoStalls")));
  const columns: Column[] = [
    { title: say("Team_Progress") }, ...["Open", "Stalled", "Share", "Clients"].map((name) => ({ title: say(`Team_${name}`), isNumber: true })),
    { title: say("Team_Since") }, { title: say("Team_Why") },
  ];
  const whole = table(target, say("Team_Stalls"), columns, []);
  // What is systemic is seen at once, however much it is.
  let shown = 0;
  const next = (): HTMLElement[] => {
    const rows = definitions.slice(shown, shown + Math.max(piece, systemic - shown)).map((definition) => line(target, columns, rowOf(target, definition, words, drill)));
    shown += rows.length;
    return rows;
  };
  const more = inPieces(target, whole.tBodies[0] ?? whole, next, () => (shown < definitions.length ? say("Page_MoreOf", definitions.length - shown) : ""));
  return section(target, "stalls", say("Team_Stalls"), element(target, "p", "note", systemic === 0 ? say("Team_NoneSystemic") : say("Team_Systemic", systemic)), element(target, "div", "scrolling", whole), more);
}

function rowOf(target: Document, definition: Definition, words: Words, drill: (definition: Definition) => void): (Node | string)[] {
  const { say, format } = words;
  const { name, open, stalled, clients, isSystemic, since } = definition;
  const opener = button(target, "link", name, () => drill(definition));
  const mark = element(target, "p", "systemic", decorative(element(target, "span", "sign", "!")), say("Team_IsSystemic"));
  return [
    element(target, "div", "", opener, ...(isSystemic ? [mark] : [])), format.number(open, 0), format.number(stalled, 0), format.share(share(definition)), format.number(clients, 0),
    since === null ? "–" : format.day(since), whyOf(definition, words) || "–",
  ];
}
