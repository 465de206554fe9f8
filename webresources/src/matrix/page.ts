import { element } from "../ui/element";
import { frame } from "../ui/frame";
import { opener } from "../ui/opening";
import type { Words } from "../ui/words";
import { matrix, type Cell, type Line } from "./cells";
import { grid } from "./grid";
import { list } from "./list";
import { groups, members, profiles } from "./reading";

const piece = 50;

/** How the clients are spread over what they are like as buyers and what they are to us. */
export async function start(target: Document, xrm: Xrm.XrmStatic, words: Words): Promise<void> {
  const page = frame(target, words, "Matrix");
  const place = element(target, "div", "members");
  const choose = (line: Line, cell: Cell): void =>
    list(target, place, line, cell, members(xrm.WebApi, line.profile, cell.segment, piece), words, opener(xrm));
  await page.fill(async () => {
    const [known, sums] = await Promise.all([profiles(xrm.WebApi, words.tag), groups(xrm.WebApi)]);
    if (sums.length === 0) return [element(target, "p", "empty", words.say("Matrix_Empty"))];
    return [grid(target, matrix(sums, known.map(({ code }) => code)), known, words, choose), place];
  });
}
