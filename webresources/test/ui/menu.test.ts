// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { menu } from "../../src/ui/menu";

const chosen = vi.fn();

function opened(): HTMLElement {
  const place = menu(document, "⋯", "Move", () => ["One", "Two", "Three"].map((text) => ({ text, isChosen: text === "Two", choose: () => chosen(text) })));
  document.body.replaceChildren(place);
  place.querySelector("button")?.click();
  return place;
}

const press = (key: string): boolean | undefined => document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
const focused = (): string | null | undefined => document.activeElement?.textContent;

describe("a menu", () => {
  beforeEach(() => chosen.mockClear());

  it("opens at what holds already, and says so", () => {
    const place = opened();
    expect([focused(), place.querySelector("[aria-checked=true]")?.textContent, place.querySelector("button")?.getAttribute("aria-expanded")]).toEqual(["Two", "Two", "true"]);
  });

  it("is walked by the arrows, round and round", () => {
    opened();
    const walk = ["ArrowDown", "ArrowDown", "ArrowUp", "Home", "End"].map((key) => (press(key), focused()));
    expect(walk).toEqual(["Three", "One", "Three", "One", "Three"]);
  });

  it("closes by Escape and gives the focus back", () => {
    const place = opened();
    press("Escape");
    expect([place.querySelector("[role=menu]"), focused()]).toEqual([null, "⋯"]);
  });

  it("chooses, but not what holds already", () => {
    const place = opened();
    (document.activeElement as HTMLElement).click();
    place.querySelector("button")?.click();
    place.querySelectorAll<HTMLElement>("[role=menuitemradio]")[2]?.click();
    expect(chosen.mock.calls).toEqual([["Three"]]);
  });

  it("closes when somebody presses elsewhere", () => {
    const place = opened();
    document.body.dispatchEvent(new Event("pointerdown", { bubbles: true }));
    expect(place.querySelector("[role=menu]")).toBeNull();
  });
});
