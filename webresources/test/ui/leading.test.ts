// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { onForm, onPage, toForm, toPage } from "../../src/ui/leading";

const id = "{9D8B1C2E-0000-4000-8000-000000000001}";
const soon = (react: ReturnType<typeof vi.fn>): Promise<unknown> => vi.waitFor(() => expect(react).toHaveBeenCalled());

describe("a form and the page on it", () => {
  it("hear each other, whichever way the id is written", async () => {
    const react = vi.fn();
    onForm(id, react);
    toForm("9d8b1c2e-0000-4000-8000-000000000001", "focus", "kam_goal");
    await soon(react);
    expect(react).toHaveBeenCalledWith("focus", "kam_goal");
  });

  it("of another row hear nothing", async () => {
    const [ours, others] = [vi.fn(), vi.fn()];
    onForm("1", ours);
    onForm("2", others);
    toForm("1", "save");
    await soon(ours);
    expect(others).not.toHaveBeenCalled();
  });

  it("find each other also where the page is loaded after it was asked", async () => {
    const react = vi.fn();
    toPage("3", "start");
    await new Promise((later) => setTimeout(later, 20));
    onPage("3", react);
    await soon(react);
    expect(react).toHaveBeenCalledWith("start", "");
  });
});
