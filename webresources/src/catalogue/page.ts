import { progressDefinition } from "../model/tables.g";
import { button, element } from "../ui/element";
import { frame, type Frame } from "../ui/frame";
import { plain } from "../ui/news";
import type { Row } from "../ui/requests";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { apply, isIdle, percent, preview, type Orders } from "./applying";
import { orders } from "./orders";

/** Brings a changed definition to the checklists that run: shows first whom it reaches, then goes portion by portion. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Catalogue", "none");
  if (id === null) return page.tell(words.say("Catalogue_New"));
  const definition = { entityType: progressDefinition.table, id: plain(id) };
  await look(target, page, xrm, words, definition);
}

async function look(target: Document, page: Frame, xrm: Xrm.XrmStatic, words: Words, definition: Row): Promise<void> {
  const { say } = words;
  await page.fill(async () => {
    const found = await preview(xrm.WebApi.online, definition);
    const intro = element(target, "p", "intro", say("Catalogue_Intro"));
    if (isIdle(found)) return [element(target, "p", "empty", found.kept > 0 ? `${say("Catalogue_Nothing")} ${say("Catalogue_Kept", found.kept)}` : say("Catalogue_Nothing"))];
    return [intro, orders(target, found, words, (wanted) => void run(target, page, xrm, words, definition, wanted))];
  });
}

/** What is done is done: whoever stops or leaves finds the rest by opening this again. */
async function run(target: Document, page: Frame, xrm: Xrm.XrmStatic, words: Words, definition: Row, wanted: Orders): Promise<void> {
  const { say } = words;
  let isStopped = false;
  const bar = element(target, "progress");
  bar.max = 100;
  bar.setAttribute("aria-label", say("Catalogue_Title"));
  const stop = button(target, "secondary", say("Catalogue_Stop"), () => {
    isStopped = true;
    stop.setAttribute("aria-disabled", "true");
  });
  page.content.replaceChildren(bar, element(target, "p", "note", say("Catalogue_MayLeave")), element(target, "div", "actions", stop));
  stop.focus();
  page.tell(say("Catalogue_Applying"));
  try {
    const { done, remaining } = await apply(xrm.WebApi.online, definition, wanted, (progress) => {
      bar.value = percent(progress);
      page.tell(say("Catalogue_Progress", progress.done, progress.done + progress.remaining));
    }, () => isStopped);
    await again(target, page, xrm, words, definition);
    page.tell(remaining === 0 ? say("Catalogue_Done", done) : say("Catalogue_Stopped", done, remaining));
  } catch (error) {
    await again(target, page, xrm, words, definition);
    page.refuse(message(error));
  }
}

/** What is left is looked for anew, and the keyboard goes on from there. */
async function again(target: Document, page: Frame, xrm: Xrm.XrmStatic, words: Words, definition: Row): Promise<void> {
  await look(target, page, xrm, words, definition);
  page.content.tabIndex = -1;
  (page.content.querySelector<HTMLElement>("input:enabled") ?? page.content).focus();
}
