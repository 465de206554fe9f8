import { label } from "../segment/label";
import { button, element } from "../ui/element";
import { inPieces } from "../ui/pieces";
import { line, table, type Column } from "../ui/table";
import type { Words } from "../ui/words";
import type { Client } from "./clients";
import type { Stalled } from "./stalled";
import { reasonOf } from "./wording";

/** What stands behind a number, under it; the keyboard goes on at its heading. */
export function under(target: Document, place: HTMLElement, name: string, ...parts: readonly HTMLElement[]): void {
  const heading = element(target, "h3", "", name);
  heading.tabIndex = -1;
  place.replaceChildren(heading, ...parts);
  heading.focus();
}

export function clientTable(target: Document, name: string, clients: readonly Client[], { say, format }: Words, open: (id: string) => void): HTMLElement {
  const columns: Column[] = [
    { title: say("Page_Client") }, { title: say("Page_Segment") },
    ...["Completion", "Stalled", "Planned", "Completed", "Added"].map((column) => ({ title: say(`Team_${column}`), isNumber: true })),
  ];
  return element(target, "div", "drill", table(target, name, columns, clients.map((client) => [
    button(target, "link", client.name, () => open(client.id)), label(target, client.segment, say), client.completion === null ? "–" : format.share(client.completion),
    format.number(client.stalled, 0), format.number(client.planned, 0), format.number(client.completed, 0), format.number(client.added, 0),
  ])));
}

export function stalledTable(
  target: Document, name: string, rows: AsyncIterator<readonly Stalled[]>, total: number, words: Words, open: (id: string) => void, openProgress: (id: string) => void,
): HTMLElement {
  const { say, format } = words;
  const columns: Column[] = [{ title: say("Page_Client") }, { title: say("Team_Kam") }, { title: say("Team_StalledSince") }, { title: say("Team_Why") }, { title: say("Team_NextStep") }, { title: say("Team_Progress") }];
  const whole = table(target, name, columns, []);
  let shown = 0;
  const next = async (): Promise<HTMLElement[]> => {
    const { value } = (await rows.next()) as IteratorResult<readonly Stalled[], undefined>;
    shown = value === undefined ? total : shown + value.length;
    return (value ?? []).map(({ id, client, owner, since, reason, nextStep }) => line(target, columns, [
      button(target, "link", client.name, () => open(client.id)), owner, since === null ? "–" : format.day(since), reasonOf(reason, words), nextStep ?? "–",
      opener(target, say("Team_OpenProgress"), client.name, () => openProgress(id)),
    ]));
  };
  return element(target, "div", "drill", whole, inPieces(target, whole.tBodies[0] ?? whole, next, () => (shown < total ? say("Page_MoreOf", total - shown) : "")));
}

/** The same word in every row is told apart by the client's name. */
function opener(target: Document, text: string, client: string, open: () => void): HTMLElement {
  const made = button(target, "link", text, open);
  made.setAttribute("aria-label", `${text}: ${client}`);
  return made;
}
