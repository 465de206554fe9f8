import { gatesOf } from "../stage/reading";
import { frame } from "../ui/frame";
import type { Words } from "../ui/words";
import { desk, type Known } from "./desk";
import { silent } from "./needed";
import { pipelines, whoAmI } from "./reading";

/** All clients in Re-Engage by stage, and those who should be there. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "ReEngage");
  const read = async (): Promise<Known> => {
    const [running, needed, gates, me] = await Promise.all([pipelines(xrm.WebApi), silent(xrm.WebApi), gatesOf(xrm.WebApi), whoAmI(xrm)]);
    return { pipelines: running, silent: needed, gates, me };
  };
  await page.fill(async () => [desk(target, xrm, words, page, await read(), read)]);
}
