import { alternative } from "../chart/alternative";
import { contact } from "../model/tables.g";
import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { onSaved } from "../ui/news";
import { beside } from "../ui/opening";
import type { Words } from "../ui/words";
import { editing } from "./editing";
import { list } from "./list";
import { legend, map } from "./map";
import type { Person } from "./person";
import { placing } from "./placing";
import { alarm, barriers, reached } from "./reach";
import { colleagues, read, type Known } from "./reading";
import { change, place } from "./saving";

/** Who matters at the client of the form: who decides, how they stand to us, who knows them, and where nobody is known. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words, client: string | null): Promise<void> {
  const page = frame(target, words, "Stakeholder", "none");
  const { say } = words;
  if (client === null) {
    page.tell(say("Stakeholder_New"));
    return;
  }
  const editor = element(target, "div");
  const focused = (id: string): void => page.content.querySelector<HTMLElement>(`.person[data-id="${id}"]`)?.focus();
  const close = (person: Person): void => {
    editor.replaceChildren();
    focused(person.id);
  };
  const edit = async (person: Person): Promise<void> => {
    const form = editing(target, person, words, {
      team: await colleagues(xrm.WebApi).catch(() => []),
      cancel: () => close(person),
      open: () => void beside(xrm, person.contact, person.name, contact.table),
      save: async (entered, users) => {
        await change(xrm.WebApi, client, person, entered, users);
        await show();
        page.tell(say("Stakeholder_Saved", person.name));
        focused(person.id);
      },
    });
    editor.replaceChildren(form);
    form.scrollIntoView({ block: "nearest" });
    form.querySelector("select")?.focus();
  };
  const show = (): Promise<void> => page.fill(async () => {
    const known = await read(xrm.WebApi, client);
    editor.replaceChildren();
    return shown(target, known, words, editor, (person) => void edit(person), placing(target, known.toPlace, words, async (whom, entered) => {
      await place(xrm.WebApi, client, whom, entered);
      await show();
      page.tell(say("Stakeholder_Placed", whom.name));
      page.content.querySelector<HTMLElement>(".placing select, .person")?.focus();
    }));
  });
  onSaved(client, () => void show());
  await show();
}

function shown(target: Document, { people, toPlace, barriers: indices, single, days }: Known, words: Words, editor: HTMLElement, open: (person: Person) => void, forms: readonly HTMLElement[]): HTMLElement[] {
  const { say } = words;
  const today = new Date();
  if (people.length === 0) {
    const how = element(target, "p", "", say(toPlace.length === 0 ? "Stakeholder_NoContacts" : "Stakeholder_EmptyHow"));
    return [element(target, "div", "empty", element(target, "p", "headline", say("Stakeholder_Empty")), how), ...forms, barriers(target, indices, words)];
  }
  return [
    ...(single === null ? [] : [alarm(target, single, people, today, days, words)]),
    reached(target, people, today, days, words), map(target, people, today, days, words, open), legend(target, days, words), editor,
    alternative(target, say("Page_AsTable"), () => list(target, people, today, words, open)),
    ...forms,
    barriers(target, indices, words),
  ];
}
