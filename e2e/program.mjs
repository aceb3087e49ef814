// The program as a newcomer starts it: what it prints is all that is known of it.
import { spawn } from "node:child_process";

export const binary = process.env.RUHUI ?? new URL("../target/debug/ruhui", import.meta.url).pathname;
const running = [];

// Starts it and waits until it has printed `expected`; gives its first group. `more` is added to its environment.
export async function start(parts, expected, listen = "127.0.0.1:0", more = {}) {
  const { PATH, HOME, TMPDIR = "/tmp" } = process.env;
  const child = spawn(binary, [...parts, "--listen", listen], { env: { PATH, HOME, TMPDIR, ...more } });
  running.push(child);
  let printed = "";
  return new Promise((done, failed) => {
    const late = setTimeout(() => failed(new Error(`${parts[0]} printed only: ${printed}`)), 30_000);
    const read = (bytes) => {
      printed += bytes;
      const found = expected.exec(printed);
      if (!found) return;
      clearTimeout(late);
      done(found[1]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("exit", () => failed(new Error(`${parts[0]} ended: ${printed}`)));
  });
}

// Ends all of them.
export function stop() {
  for (const child of running.splice(0)) child.removeAllListeners("exit").kill();
}

// Nor does one stay behind when a check breaks off.
process.on("exit", stop);
