import type { Row, Say } from "./wording";

export interface Page {
  readonly setUp: HTMLButtonElement;
  readonly everyDay: HTMLButtonElement;
  readonly busy: boolean;
  setBusy(busy: boolean): void;
  tell(sentence: string): void;
  refuse(sentence: string): void;
  showChecks(rows: readonly Row[]): void;
}

export function layout(target: Document, language: string, say: Say): Page {
  target.documentElement.lang = language;
  target.title = say("Health_Title");
  const setUp = button(target, "primary", say("Health_SetUp"));
  const everyDay = button(target, "secondary", say("Health_RunDaily"));
  const status = element(target, "p", "status", say("Health_Start"));
  status.setAttribute("role", "status");
  const results = element(target, "div", "results");
  const actions = element(target, "div", "actions");
  actions.append(setUp, everyDay);
  const heading = element(target, "h1", "", say("Health_Title"));
  heading.id = "title";
  // Not 'main': the page stands inside the app's own.
  const whole = element(target, "section");
  whole.setAttribute("aria-labelledby", heading.id);
  whole.append(heading, element(target, "p", "intro", say("Health_Intro")), actions, status, results);
  target.body.replaceChildren(whole);

  const tell = (sentence: string, tone: string): void => {
    status.textContent = sentence;
    status.className = `status ${tone}`.trim();
  };
  return {
    setUp,
    everyDay,
    get busy() {
      return setUp.getAttribute("aria-disabled") === "true";
    },
    // Disabled in name only: a button that is really disabled drops the keyboard's focus.
    setBusy: (busy) => [setUp, everyDay].forEach((one) => one.setAttribute("aria-disabled", String(busy))),
    tell: (sentence) => tell(sentence, ""),
    refuse: (sentence) => tell(sentence, "refusal"),
    showChecks: (rows) => results.replaceChildren(table(target, rows, say)),
  };
}

function table(target: Document, rows: readonly Row[], say: Say): HTMLElement {
  const head = element(target, "tr");
  head.append(...["Health_Check", "Health_State", "Health_Detail"].map((name) => header(target, "col", say(name))));
  const thead = element(target, "thead");
  thead.append(head);
  const tbody = element(target, "tbody");
  tbody.append(...rows.map((row) => line(target, row)));
  const whole = element(target, "table");
  whole.append(element(target, "caption", "", say("Health_Caption")), thead, tbody);
  return whole;
}

function line(target: Document, row: Row): HTMLElement {
  const state = element(target, "td", row.good ? "good" : "attention");
  const sign = element(target, "span", "sign", row.good ? "✓" : "!");
  sign.setAttribute("aria-hidden", "true");
  state.append(sign, row.state);
  const tr = element(target, "tr");
  tr.append(header(target, "row", row.title), state, element(target, "td", "", row.detail));
  return tr;
}

function header(target: Document, scope: string, text: string): HTMLElement {
  const th = element(target, "th", "", text);
  th.setAttribute("scope", scope);
  return th;
}

function button(target: Document, look: string, text: string): HTMLButtonElement {
  const made = element(target, "button", look, text);
  made.type = "button";
  return made;
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  target: Document, tag: Tag, className = "", text = "",
): HTMLElementTagNameMap[Tag] {
  const made = target.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}
