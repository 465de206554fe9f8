import { button, element } from "../ui/element";
import { frame, type Frame } from "../ui/frame";
import { onSaved } from "../ui/news";
import { opener } from "../ui/opening";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { flows, headline } from "./flows";
import { list } from "./list";
import type { Preview } from "./preview";
import { examine, type Result } from "./reading";

/** What the scoring model of the form would change, before it is activated. Looks anew whenever the form was saved. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const page = frame(target, words, "WhatIf", "none");
  if (id === null) {
    page.tell(words.say("WhatIf_New"));
    return;
  }
  // Only the last question counts: an answer to an earlier one is of weights that stand no more.
  let asked = 0;
  const ask = async (): Promise<void> => {
    const turn = ++asked;
    const isStopped = (): boolean => turn !== asked;
    await examined(target, page, words, isStopped, () => asked++, (tell, stopped) => examine(xrm.WebApi.online, id, tell, stopped), opener(xrm));
  };
  onSaved(id, () => void ask());
  await ask();
}

type Examine = (tell: (preview: Preview) => void, isStopped: () => boolean) => Promise<Result>;

async function examined(target: Document, page: Frame, words: Words, isStopped: () => boolean, stop: () => void, ask: Examine, open: (id: string) => void): Promise<void> {
  const { say, format } = words;
  page.tell(say("WhatIf_Examining"));
  page.content.replaceChildren(button(target, "secondary", say("WhatIf_Stop"), () => {
    stop();
    page.content.replaceChildren();
    page.tell(say("WhatIf_Stopped"));
  }));
  try {
    const { runNeeded, preview } = await ask(({ examined: clients }) => page.tell(say("WhatIf_Progress", format.number(clients, 0))), isStopped);
    if (isStopped()) return;
    page.tell(runNeeded === null ? headline(preview, words) : say(`WhatIf_${runNeeded}`));
    page.content.replaceChildren(...(runNeeded === null ? shown(target, preview, words, open) : []));
  } catch (error) {
    if (isStopped()) return;
    page.content.replaceChildren();
    page.refuse(message(error));
  }
}

const shown = (target: Document, preview: Preview, words: Words, open: (id: string) => void): HTMLElement[] =>
  preview.moves.length === 0 ? [] : [element(target, "div", "columns", flows(target, preview, words), list(target, preview, words, open))];
