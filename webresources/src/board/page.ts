import { account, progress as progresses } from "../model/tables.g";
import { waits } from "../score/following";
import { button, element } from "../ui/element";
import { frame } from "../ui/frame";
import { announceWork, onSaved } from "../ui/news";
import { quarterOf } from "../ui/quarters";
import { onReturn } from "../ui/returning";
import { call, createChecklist } from "../ui/requests";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import type { Client } from "./client";
import type { Desk } from "./desk";
import { draw, lead } from "./drawing";
import { moved } from "./moved";
import { told, type News } from "./news";
import { around, read, type Board, type Surroundings } from "./reading";
import { ordersOf, type Surface } from "./work";

/** The progresses of the client whose form the page stands on. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Board", "none");
  if (id === null) return page.tell(words.say("Board_New"));
  await page.fill(async () => {
    const [board, surroundings] = await Promise.all([read(xrm.WebApi, id, words.tag), around(xrm.WebApi, id)]);
    const heard = element(target, "p", "unseen");
    heard.setAttribute("role", "status");
    const place = element(target, "div");
    show(place, deskOf(target, words, board, surroundings), heard, xrm, id);
    return [heard, place];
  });
}

function deskOf(target: Document, words: Words, board: Board, surroundings: Surroundings): Desk {
  const today = new Date();
  return {
    target, words, board, around: surroundings, today, quarter: quarterOf(today, surroundings.startMonth),
    filter: "All", selected: new Set(), editors: new Map(), refusals: new Map(), news: null, wanted: new Map(), unfolded: new Set(), offered: 3,
  };
}

/** @param heard where screen readers listen for what the cards show. */
function show(place: HTMLElement, desk: Desk, heard: HTMLElement, xrm: Xrm.XrmStatic, id: string): void {
  const { words, target } = desk;
  /** The client before the last save, and what that save was: what it moves may come later. */
  let last: { readonly client: Client; readonly said: string; readonly of: string | null } | null = null;
  const redraw = (): void => {
    if (desk.board.progresses.length > 0) draw(place, desk, orders);
    else place.replaceChildren(empty(target, desk, create));
  };
  const tell = (news: News | null): void => {
    desk.news = news;
    heard.textContent = news?.sentences.join(" ") ?? "";
    redraw();
  };
  const reread = async (): Promise<void> => {
    for (let turn = 0; ; turn++) {
      desk.board = await read(xrm.WebApi, id, words.tag);
      tell(last && { of: last.of, sentences: [last.said, ...moved(last.client, desk.board.client, words)], isRefusal: false });
      if (!desk.board.client.isPending || turn > waits.length) return;
      await new Promise((done) => setTimeout(done, waits[turn]));
    }
  };
  const refresh = (): Promise<void> => reread().catch((error: unknown) => tell({ of: null, sentences: [message(error)], isRefusal: true }));
  const saved = async (said: string, of: string | null): Promise<void> => {
    last = said === "" ? null : { client: desk.board.client, said, of };
    await refresh();
    announceWork(id);
  };
  const surface: Surface = {
    write: async (progress, values) => void (await xrm.WebApi.updateRecord(progresses.table, progress.id, values)),
    saved, redraw,
    lead: (key) => void lead(place, key),
    open: (progress) => void xrm.Navigation.navigateTo({ pageType: "entityrecord", entityName: progresses.table, entityId: progress.id }, beside).then(refresh),
  };
  const orders = ordersOf(desk, surface);
  const create = async (): Promise<void> => {
    try {
      const { Created } = await call<{ Created: number }>(xrm.WebApi.online, createChecklist({ entityType: account.table, id }));
      await saved(words.say("Board_Created", Created), null);
    } catch (error) {
      tell({ of: null, sentences: [message(error)], isRefusal: true });
    }
  };
  /** While a save is under way its own answer is what comes next. */
  const renew = (): void => {
    if (desk.wanted.size > 0) return;
    void around(xrm.WebApi, id).then((surroundings) => (desk.around = surroundings)).then(refresh);
  };
  onSaved(id, renew);
  onReturn(place, renew);
  redraw();
}

/** A progress opens beside its board, not instead of it. */
const beside = { target: 2, position: 2, width: { value: 50, unit: "%" } } as const;

/** A client without a checklist: what it is for, and how to get one. */
function empty(target: Document, { words: { say }, news }: Desk, create: () => Promise<void>): HTMLElement {
  const press = button(target, "primary", say("Board_Create"), () => {
    if (press.getAttribute("aria-disabled") === "true") return;
    press.setAttribute("aria-disabled", "true");
    void create().then(() => press.removeAttribute("aria-disabled"));
  });
  return element(target, "div", "empty", element(target, "p", "", say("Board_Empty")), press, ...(news ? [told(target, news)] : []));
}
