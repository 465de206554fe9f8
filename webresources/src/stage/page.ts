import { button, element } from "../ui/element";
import { frame } from "../ui/frame";
import { announce, onSaved } from "../ui/news";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { bar } from "./bar";
import { read } from "./client";
import { gatesOf } from "./reading";
import { sentences } from "./sentences";
import type { Client } from "./standing";
import { start as startPipeline } from "./starting";

/** Where the client of the form stands in Re-Engage, and what it lacks to the next stage. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, table: string, id: string | null): Promise<void> {
  const page = frame(target, words, "Stage", "none");
  const { say } = words;
  if (id === null) {
    page.tell(say("Stage_New"));
    return;
  }
  const starting = async (client: Client, press: HTMLButtonElement): Promise<void> => {
    if (press.getAttribute("aria-disabled") === "true") return;
    press.setAttribute("aria-disabled", "true");
    page.tell(say("Stage_Starting"));
    try {
      await startPipeline(xrm.WebApi.online, client.id);
      await show();
      page.tell(say("Stage_Started"));
      announce(client.id);
    } catch (error) {
      press.removeAttribute("aria-disabled");
      page.refuse(message(error));
    }
  };
  const show = (): Promise<void> => page.fill(async () => {
    const [client, gates] = await Promise.all([read(xrm.WebApi, table, id, words.tag), gatesOf(xrm.WebApi)]);
    const text = element(target, "p", "standing", sentences(client, gates, new Date(), words).join(" "));
    const press = button(target, client.isNeeded ? "primary" : "secondary", say("Stage_Start"), () => void starting(client, press));
    return [bar(target, client.pipeline, words), text, ...(client.pipeline === null ? [press] : [])];
  });
  onSaved(id, () => void show());
  await show();
}
