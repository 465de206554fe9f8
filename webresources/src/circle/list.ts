import { decorative, element } from "../ui/element";
import { table } from "../ui/table";
import type { Words } from "../ui/words";
import { parts, rounded, type Circle, type Part } from "./circle";
import type { Pair } from "./picture";
import { letterOf, money, nameOf } from "./wording";

type Content = Node | string;

const nobody = "–";

/** The circles in numbers: whose slice is which, and how large. It is the legend of the picture, and all of it for who does not see it. */
export function list(target: Document, caption: string, { now, next, currency }: Pair, words: Words): HTMLTableElement {
  const { say } = words;
  const circles = [now, ...(next === null ? [] : [next])];
  const titles = ["Circle_Now", "Circle_Next"].slice(0, circles.length);
  const columns = [{ title: say("Circle_Supplier") }, ...titles.map((name) => ({ title: say(name), isNumber: true }))];
  const own: Content[] = [supplier(target, "own", "", say("Circle_Us")), ...circles.map((circle) => (circle.own === null ? say("Circle_Unknown") : shareOf(circle, circle.own, words)))];
  const made = table(target, caption, columns, [
    [say("Circle_Need"), ...circles.map(({ need }) => money(need, currency, words))], own, ...competitors(target, now, next, words), ...rest(target, now, next, words),
  ]);
  made.className = "circles";
  return made;
}

/** Who else supplies next, nobody can say: they are named for now alone. */
const competitors = (target: Document, now: Circle, next: Circle | null, words: Words): Content[][] =>
  parts(now).filter(({ kind }) => kind === "competitor")
    .map((part, at) => [supplier(target, "competitor", letterOf(at), part.name), shareOf(now, part.percent, words), ...(next === null ? [] : [nobody])]);

/** What remains, and, where some of it is named, all but ours together: only that can be compared. */
function rest(target: Document, now: Circle, next: Circle | null, words: Words): Content[][] {
  const remainder = parts(now).find(({ kind }) => kind === "others");
  const others = (percent: string[]): Content[] => [supplier(target, "others", "", nameOf({ kind: "others", name: "", percent: 0 }, now, words)), ...percent];
  const later = next === null ? [] : [butOurs(next, words)];
  if (!parts(now).some(({ kind }) => kind === "competitor")) return [others([now.own === null ? shareOf(now, 100, words) : butOurs(now, words), ...later])];
  return [
    ...(remainder ? [others([shareOf(now, remainder.percent, words), ...later.map(() => nobody)])] : []),
    ...(next === null ? [] : [[words.say("Circle_AllOthers"), butOurs(now, words), ...later]]),
  ];
}

const butOurs = (circle: Circle, words: Words): string => (circle.own === null ? words.say("Circle_Unknown") : shareOf(circle, rounded(100 - circle.own), words));

const supplier = (target: Document, kind: Part["kind"], letter: string, name: string): HTMLElement =>
  element(target, "span", "supplier", decorative(element(target, "span", `swatch ${kind}`, letter)), name);

/** The percentage and what it comes to. */
const shareOf = ({ need }: Circle, percent: number, { format }: Words): string =>
  need === null ? format.percent(percent, 2) : `${format.percent(percent, 2)} · ${format.money(rounded((need * percent) / 100))}`;
