import { nameOf } from "../segment/label";
import { button, element } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line as row, table } from "../ui/table";
import type { Words } from "../ui/words";
import type { Cell, Line } from "./cells";
import type { Member } from "./reading";

/** The clients of the cell that was chosen, under the matrix; the keyboard goes on at their heading. */
export function list(
  target: Document, place: HTMLElement, line: Line, cell: Cell, pages: AsyncIterator<readonly Member[]>, { say, format }: Words, open: (id: string) => void,
): void {
  const columns = [{ title: say("Page_Client") }, { title: say("Page_Revenue12"), isNumber: true }, { title: say("Page_Score"), isNumber: true }];
  const name = say("Matrix_Members", cell.clients, line.profile ?? say("Matrix_Incomplete"), nameOf(cell.segment, say));
  const heading = element(target, "h2", "", name);
  heading.tabIndex = -1;
  const whole = table(target, name, columns, []);
  const body = whole.tBodies[0] ?? whole;
  let shown = 0;
  const next = async (): Promise<HTMLElement[]> => {
    const { value } = (await pages.next()) as IteratorResult<readonly Member[], undefined>;
    shown += value?.length ?? cell.clients;
    return (value ?? []).map(({ id, name: client, revenue, score }) => row(target, columns, [
      button(target, "link", client, () => open(id)), revenue === null ? "–" : format.money(revenue), score === null ? "–" : format.exact(score),
    ]));
  };
  place.replaceChildren(heading, whole, inPieces(target, body, next, () => (shown < cell.clients ? say("Page_MoreOf", cell.clients - shown) : "")));
  heading.focus();
}
