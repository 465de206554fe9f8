import { plain } from "./news";

/** Forms and the pages on them live in frames of their own; what one asks of the other travels on this channel. */
const channel = "kam.lead";

interface Message {
  readonly to: string;
  readonly order: string;
  readonly text: string;
}

/** An order to the form of a row, or to the page on it. */
type Side = "form" | "page";

/** The same row can be open in several windows of the browser: what was asked in one is meant for that one. */
function here(): string {
  const known = sessionStorage.getItem(channel) ?? `${Date.now()} ${Math.random()}`;
  sessionStorage.setItem(channel, known);
  return known;
}

const address = (side: Side, id: string): string => `${side} ${plain(id)} ${here()}`;

function send(to: string, order: string, text = ""): void {
  const sender = new BroadcastChannel(channel);
  sender.postMessage({ to, order, text } satisfies Message);
  sender.close();
}

function listen(to: string, react: (order: string, text: string) => void): void {
  new BroadcastChannel(channel).addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.to === to) react(data.order, data.text);
  });
}

/** Asks the form around a page for something. */
export const toForm = (id: string, order: string, text?: string): void => send(address("form", id), order, text);

/** The form's script hears what its page asks for. */
export const onForm = (id: string, react: (order: string, text: string) => void): void => listen(address("form", id), react);

/** How long a page may take to load, in milliseconds. */
const patience = 10_000;

const ready = "ready";

/** Asks the page on a form for something; one that is still loading is asked again once it is there. */
export function toPage(id: string, order: string): void {
  const waiting = new BroadcastChannel(channel);
  const stop = (): void => waiting.close();
  waiting.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.to !== address("form", id) || data.order !== ready) return;
    stop();
    send(address("page", id), order);
  });
  setTimeout(stop, patience);
  send(address("page", id), order);
}

/** The page hears what a command of its form asks for. */
export function onPage(id: string, react: (order: string) => void): void {
  listen(address("page", id), react);
  toForm(id, ready);
}
