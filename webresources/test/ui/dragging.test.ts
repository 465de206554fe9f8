// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { droppable, lift } from "../../src/ui/dragging";

const dropped = vi.fn();

/** What a browser carries from where a drag starts to where it ends. */
class Hand {
  private readonly data = new Map<string, string>();
  readonly setData = (type: string, text: string): void => void this.data.set(type, text);
  readonly getData = (type: string): string => this.data.get(type) ?? "";
  get types(): string[] {
    return [...this.data.keys()];
  }
}

function over(place: HTMLElement, name: string, dataTransfer: Hand, relatedTarget: Node | null = null): Event {
  const event = Object.assign(new Event(name, { bubbles: true, cancelable: true }), { dataTransfer, relatedTarget });
  place.dispatchEvent(event);
  return event;
}

function holding(kind: "progress" | "plantask", ...ids: string[]): Hand {
  const hand = new Hand();
  lift({ dataTransfer: hand } as unknown as DragEvent, kind, ids);
  return hand;
}

function foreign(): Hand {
  const hand = new Hand();
  hand.setData("text/plain", "one");
  return hand;
}

describe("a place for rows that are dragged", () => {
  let place: HTMLElement;

  beforeEach(() => {
    dropped.mockClear();
    place = document.createElement("section");
    place.append(document.createElement("p"));
    droppable(place, "progress", dropped);
  });

  it("takes all that are in the hand", () => {
    const hand = holding("progress", "one", "other");
    expect(over(place, "dragover", hand).defaultPrevented).toBe(true);
    over(place, "drop", hand);
    expect([dropped.mock.calls, place.className]).toEqual([[[["one", "other"]]], ""]);
  });

  it.each([["rows of another kind", holding("plantask", "one")], ["text from elsewhere", foreign()]])("takes no %s", (_, hand) => {
    expect(over(place, "dragover", hand).defaultPrevented).toBe(false);
    over(place, "drop", hand);
    expect([dropped.mock.calls, place.className]).toEqual([[], ""]);
  });

  it("stays marked over what stands within it, and not beyond", () => {
    const hand = holding("progress", "one");
    over(place, "dragover", hand);
    over(place, "dragleave", hand, place.firstChild);
    expect(place.className).toBe("target");
    over(place, "dragleave", hand, document.body);
    expect(place.className).toBe("");
  });
});
