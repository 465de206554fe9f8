import { button, element } from "../ui/element";
import { message } from "../ui/work";
import type { Words } from "../ui/words";
import { actions } from "./blocks/actions";
import { circle } from "./blocks/circle";
import { business, profile } from "./blocks/client";
import { goals } from "./blocks/goals";
import { initiatives } from "./blocks/initiatives";
import { people } from "./blocks/people";
import { read, type Paper } from "./reading";
import { summary } from "./summary";
import { heading } from "./wording";

const blocks = [profile, business, circle, people, initiatives, goals, actions] as const;

/** A plan as a document of A4 pages: the first says it all, the seven blocks follow. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, id: string | null): Promise<void> {
  const { say } = words;
  target.documentElement.lang = words.tag;
  target.title = say("Document_Title");
  const status = element(target, "p", "status");
  status.setAttribute("role", "status");
  target.body.replaceChildren(status);
  try {
    const paper = id === null ? null : await read(xrm.WebApi, id, words.tag);
    if (paper === null) status.textContent = say("Document_None");
    else show(target, paper, words);
  } catch (error) {
    status.textContent = message(error);
    status.className = "status refusal";
  }
}

function show(target: Document, paper: Paper, words: Words): void {
  target.title = heading(paper.plan, words);
  const print = button(target, "primary", words.say("Document_Print"), () => target.defaultView?.print());
  const parts = blocks.map((block, at) => {
    const title = element(target, "h2", "", `${at + 1}. ${words.say(`Document_Block${at + 1}`)}`);
    title.id = `block${at + 1}`;
    const made = element(target, "section", "block", title, ...block(target, paper, words));
    made.setAttribute("aria-labelledby", title.id);
    return made;
  });
  target.body.replaceChildren(element(target, "div", "tools", print), element(target, "main", "paper", summary(target, paper, words), ...parts));
}
