import type { Gates } from "../stage/gates";
import { start } from "../stage/starting";
import { element } from "../ui/element";
import type { Frame } from "../ui/frame";
import { beside } from "../ui/opening";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { board } from "./board";
import { filters } from "./filters";
import { mover } from "./mover";
import { neededList, type Silent } from "./needed";
import type { Pipeline } from "./pipeline";
import { firstScope, isFound, isIn, type Me, type Scope } from "./scope";

export interface Known {
  readonly pipelines: readonly Pipeline[];
  readonly silent: readonly Silent[];
  readonly gates: Gates;
  readonly me: Me;
}

/** Filters, board and list, which are drawn anew whenever something of them changes; the keyboard stays where it was. */
export function desk(target: Document, xrm: Xrm.XrmStatic, words: Words, page: Frame, first: Known, read: () => Promise<Known>): HTMLElement {
  const { say } = words;
  let known = first;
  let scope: Scope = firstScope(known.pipelines, known.me);
  let search = "";
  const top = element(target, "div");
  const middle = element(target, "div");
  const below = element(target, "div");

  const again = async (): Promise<void> => {
    known = await read();
    draw();
  };
  /** Reads anew, says what has happened, and goes on at a card, if it is still there. */
  const done = async (sentence: string, id: string): Promise<void> => {
    await again();
    page.tell(sentence);
    (middle.querySelector<HTMLElement>(`[data-id="${id}"] .link`) ?? top.querySelector<HTMLElement>("button"))?.focus();
  };
  const open = async (id: string, name: string, from: HTMLElement | null): Promise<void> => {
    await beside(xrm, id, name);
    const card = from?.closest<HTMLElement>("[data-id]")?.dataset["id"];
    await again();
    if (card !== undefined) middle.querySelector<HTMLElement>(`[data-id="${card}"] .link`)?.focus();
  };
  const hands = mover(target, xrm, words, middle, {
    open: ({ client, name }) => void open(client, name, target.activeElement as HTMLElement | null),
    done, refuse: (sentence) => page.refuse(sentence),
  });
  const started = async (client: Silent, press: HTMLButtonElement): Promise<void> => {
    if (press.getAttribute("aria-disabled") === "true") return;
    press.setAttribute("aria-disabled", "true");
    page.tell(say("Stage_Starting"));
    try {
      await start(xrm.WebApi.online, client.id);
      await again();
      page.tell(say("ReEngage_DoneStart", client.name));
      [...middle.querySelectorAll<HTMLElement>(".card .link")].find((link) => link.textContent === client.name)?.focus();
    } catch (error) {
      press.removeAttribute("aria-disabled");
      page.refuse(message(error));
    }
  };
  const drawBoard = (): void => {
    const shown = known.pipelines.filter((pipeline) => isIn(scope, pipeline, known.me) && isFound(pipeline, search));
    const none = element(target, "p", "empty", say("ReEngage_NoMatch"));
    middle.replaceChildren(shown.length === 0 ? none : board(target, shown, known.gates, new Date(), words, hands));
  };
  const draw = (): void => {
    const isEmpty = known.pipelines.length === 0;
    top.replaceChildren(...(isEmpty ? [] : [filters(target, known.pipelines, known.me, { scope, search }, words, (chosen) => {
      ({ scope, search } = chosen);
      drawBoard();
    })]));
    if (isEmpty) middle.replaceChildren(element(target, "div", "empty", element(target, "p", "headline", say("ReEngage_Empty")), element(target, "p", "", say("ReEngage_EmptyHow"))));
    else drawBoard();
    below.replaceChildren(neededList(target, known.silent, words, { open: (id, name) => void open(id, name, null), start: (client, press) => void started(client, press) }));
  };
  draw();
  return element(target, "div", "", top, middle, below, element(target, "p", "note", say("ReEngage_Sums")));
}
