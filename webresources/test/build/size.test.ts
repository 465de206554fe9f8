import { describe, expect, it } from "vitest";
import { asked, most, tooLarge } from "../../build/size.mjs";

describe("the size of the pages", () => {
  it("counts the sheets and the script of the page's head", () => {
    const html = '<link rel="stylesheet" href="page.css">\n<link rel="stylesheet" href="board.css">\n<script src="board.js" defer></script>';
    expect(asked(html)).toEqual(["page.css", "board.css", "board.js"]);
  });

  it("may reach the limit", () => {
    expect(tooLarge({ score: most })).toEqual([]);
  });

  it("names every page that is above it", () => {
    const [sentence, ...others] = tooLarge({ score: 100, board: most + 1 });
    expect([sentence, others]).toEqual([expect.stringContaining("'board'"), []]);
  });
});
