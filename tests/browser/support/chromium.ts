import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Debian's Chromium, or what KAM_BROWSER names; quiet, since no story needs the network. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["KAM_BROWSER"] ?? places.find((place) => existsSync(place)) ?? places[0]!,
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}
