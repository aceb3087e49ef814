// A desk to draw: the demo's province, copied behind `ruhui serve` at an address with a name and with a mail server that takes
// everything, so that what the pages say of mail can be shown. Nothing leaves the machine.
import { cpSync, existsSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { start, stop } from "./program.mjs";

export const origin = "http://pers.borneotimur.example";
export const port = Number(process.env.PICTURES_PORT ?? 8093);
// Read by browser.mjs when it starts; a check may have names of its own.
process.env.RESOLVE = [`MAP pers.borneotimur.example 127.0.0.1:${port}`, process.env.RESOLVE].filter(Boolean).join(",");

const letters = [];

// Says yes to every letter and keeps it.
function takeMail(socket) {
  let isText = false;
  const lines = [];
  let rest = "";
  const say = (line) => void socket.write(`${line}\r\n`);
  const read = (line) => {
    if (isText && line !== ".") return lines.push(line);
    if (isText) letters.push(lines.splice(0).join("\n").replace(/=\n/g, "").replace(/=3D/g, "="));
    if (/^QUIT/i.test(line)) return socket.end("221 bye\r\n");
    isText = /^DATA/i.test(line);
    say(isText ? "354 go on" : "250 OK");
  };
  say("220 surel.example");
  socket.on("error", () => {});
  socket.on("data", (bytes) => {
    const whole = (rest + bytes).split("\r\n");
    rest = whole.pop();
    whole.forEach(read);
  });
}

const listening = (server) => new Promise((done) => server.listen(0, "127.0.0.1", () => done(server.address().port)));

// Waits for a link that came by mail.
export async function mailed(link) {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = letters.map((letter) => link.exec(letter)).find(Boolean);
    if (found) return found[0];
    await new Promise((done) => setTimeout(done, 200));
  }
  throw new Error(`no letter with ${link}`);
}

// Opens it; gives what the demo printed of accounts, and how to close it. `options` and `environment` are added to the server's own.
export async function open(language, { options = [], environment = {} } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "ruhui-pictures-"));
  process.env.TMPDIR = folder;
  const printed = await start(["demo", "--lang", language], /([^]*rina@\S+.*)\n/);
  const data = join(folder, "data");
  // Beside it may lie what a browser that takes pictures keeps for a moment.
  const made = readdirSync(folder).find((name) => existsSync(join(folder, name, "demo.sqlite")));
  cpSync(join(folder, made), data, { recursive: true });
  for (const name of readdirSync(data).filter((name) => name.startsWith("demo."))) renameSync(join(data, name), join(data, name.replace("demo.", "ruhui.")));
  // The record goes on with its own key, which lies apart from the data.
  renameSync(join(data, "key"), `${data}-key`);
  stop();
  const mail = createServer(takeMail);
  const smtp = `smtp://127.0.0.1:${await listening(mail)}`;
  const more = ["--data", data, "--origin", origin, "--smtp", smtp, "--mail-from", "Meja Pers <meja@kominfo.borneotimur.example>"];
  await start(["serve", "--lang", language, ...more, ...options], /(http:\S+)/, `127.0.0.1:${port}`, environment);
  const [, password] = /(?:kata sandi|password) (\S+)/.exec(printed);
  const account = (name) => new RegExp(`${name}@\\S+`).exec(printed)[0];
  const close = () => {
    stop();
    mail.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
  };
  return { password, account, close };
}
