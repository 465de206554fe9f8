import { frame } from "../ui/frame";
import { onSaved } from "../ui/news";
import { onReturn } from "../ui/returning";
import type { Words } from "../ui/words";
import { startMonth } from "./reading";
import { Year } from "./year";

/** The tasks of the plan on whose form the page stands. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Tasks", "none");
  if (id === null) return page.tell(words.say("Tasks_Unsaved"));
  await page.fill(async () => {
    const year = new Year(target, page, xrm, words, id, await startMonth(xrm.WebApi));
    await year.read();
    const refresh = (): void => void page.attempt(() => year.refresh());
    onSaved(id, refresh);
    onReturn(page.content, refresh);
    return [year.whole];
  });
}
