import { RunStatus } from "../model/choices.g";
import { button, element } from "../ui/element";
import { frame, type Frame } from "../ui/frame";
import { announce } from "../ui/news";
import { opener } from "../ui/opening";
import { table } from "../ui/table";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { isUnderWay, percent, type Failure, type Run } from "./progress";
import { failuresOf, read } from "./reading";
import { sentence } from "./wording";

const pause = 2000;

/** How far a run is. It goes on by itself: whoever leaves and comes back finds it where it is by then. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "Run", "none");
  if (id === null) return page.tell(words.say("Run_New"));
  const bar = element(target, "progress");
  bar.max = 100;
  bar.setAttribute("aria-label", words.say("Run_Title"));
  page.content.replaceChildren(bar);
  try {
    const run = await followed(xrm.WebApi, id, (now) => show(page, bar, now, words));
    const missed = run.failed > 0 ? await failuresOf(xrm.WebApi, id) : [];
    if (missed.length > 0) page.content.append(listed(target, missed, words, opener(xrm)));
  } catch (error) {
    page.refuse(message(error));
  }
}

/** Looks until the run has ended; the form is told if that happened while somebody watched. */
async function followed(api: Xrm.WebApi, id: string, tell: (run: Run) => void): Promise<Run> {
  for (let turn = 0; ; turn++) {
    const run = await read(api, id);
    tell(run);
    if (!isUnderWay(run)) {
      if (turn > 0) announce(id);
      return run;
    }
    do await new Promise((done) => setTimeout(done, pause));
    while (document.hidden);
  }
}

function show(page: Frame, bar: HTMLProgressElement, run: Run, words: Words): void {
  bar.value = percent(run);
  bar.hidden = !isUnderWay(run) && run.status !== RunStatus.Completed;
  if (run.status === RunStatus.Failed) page.refuse(sentence(run, words));
  else page.tell(sentence(run, words));
}

function listed(target: Document, missed: readonly Failure[], { say }: Words, open: (id: string) => void): HTMLElement {
  const columns = [{ title: say("Page_Client") }, { title: say("Run_Why") }];
  return table(target, say("Run_Failures", missed.length), columns, missed.map(({ id, name, sentence: why }) => [button(target, "link", name, () => open(id)), why]));
}
