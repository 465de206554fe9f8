import { element } from "./element";
import { message } from "./work";
import type { Words } from "./words";

/** A page of the product: its heading, what it says at the moment, and what it shows. */
export interface Frame {
  readonly content: HTMLElement;
  tell(sentence: string): void;
  refuse(sentence: string): void;
  /** Reads and shows; what the server refuses is said in its own words where screen readers listen. */
  fill(read: () => Promise<readonly (Node | string)[]>): Promise<void>;
  /** Does something; what the server refuses is said in its own words. */
  attempt(action: () => Promise<void>): Promise<void>;
}

export function frame(target: Document, { tag, say }: Words, name: string, heading: "h1" | "none" = "h1"): Frame {
  target.documentElement.lang = tag;
  target.title = say(`${name}_Title`);
  const status = element(target, "p", "status");
  status.setAttribute("role", "status");
  const content = element(target, "div", "content");
  const whole = heading === "h1" ? ofItsOwn(target, say, name) : element(target, "div", "page");
  // On a form the page stands in a section, which has a heading, a name and a margin of its own.
  target.body.className = heading === "none" ? "on-form" : "";
  whole.append(status, content);
  target.body.replaceChildren(whole);
  const tell = (sentence: string, look = "status"): void => {
    status.textContent = sentence;
    status.className = look;
  };
  const refuse = (sentence: string): void => tell(sentence, "status refusal");
  return { content, tell, refuse, fill: (read) => filled(content, tell, read, say("Page_Reading")), attempt: (action) => action().catch((error: unknown) => refuse(message(error))) };
}

/** Not 'main': the page stands inside the app's own. */
function ofItsOwn(target: Document, say: Words["say"], name: string): HTMLElement {
  const whole = element(target, "section", "page", element(target, "h1", "", target.title), element(target, "p", "intro", say(`${name}_Intro`)));
  whole.setAttribute("aria-label", target.title);
  return whole;
}

type Tell = (sentence: string, look?: string) => void;

async function filled(content: HTMLElement, tell: Tell, read: () => Promise<readonly (Node | string)[]>, reading: string): Promise<void> {
  // Nothing that takes less time is worth a word that flickers.
  const late = setTimeout(() => tell(reading), 300);
  try {
    const parts = await read();
    content.replaceChildren(...parts);
    tell("");
  } catch (error) {
    tell(message(error), "status refusal");
  } finally {
    clearTimeout(late);
  }
}
