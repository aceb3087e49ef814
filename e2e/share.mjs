// Sharing a release in Debian's chromium: a phone that shares files, one that wants a second tap, one that cannot, a computer, and
// no script at all. What leaves for WhatsApp is caught; nothing is sent.
// usage: node share.mjs ADDRESS     the address of a release with photos on the public page
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";

const address = process.argv[2];
const phone = { width: 360, height: 740, isMobile: true, hasTouch: true };
const computer = { width: 1280, height: 900 };

// Puts a browser's abilities in the place of chromium's; what is asked of them is kept in window.asked.
function abilities(kind) {
  window.asked = [];
  window.copied = "";
  Object.defineProperty(navigator, "clipboard", { value: { writeText: async (text) => void (window.copied = text) } });
  const told = async (data) => {
    const files = await Promise.all((data.files ?? []).map(async (file) => [file.name, file.type, (await file.arrayBuffer()).byteLength]));
    window.asked.push({ text: data.text, files });
    if (kind === "slow" && window.asked.length === 1) throw new DOMException("", "NotAllowedError");
    if (kind === "refuses") throw new DOMException("", "AbortError");
    // As browsers do: one choice of apps at a time.
    if (kind === "open" && window.asked.length > 1) throw new DOMException("", "InvalidStateError");
  };
  const can = kind === "none" ? undefined : () => true;
  Object.defineProperty(navigator, "canShare", { value: can });
  Object.defineProperty(navigator, "share", { value: kind === "none" ? undefined : told });
  window.open = () => null;
}

async function opened(viewport, kind) {
  const page = await browser.newPage();
  await page.setViewport(viewport);
  await page.setRequestInterception(true);
  page.on("request", (request) => (request.url().startsWith("https://wa.me/") ? request.abort() : request.continue()));
  page.faults = [];
  page.on("pageerror", (error) => page.faults.push(String(error)));
  page.on("console", (line) => line.type() === "error" && page.faults.push(line.text()));
  if (kind) await page.evaluateOnNewDocument(abilities, kind);
  await page.goto(address);
  return page;
}

const heading = (text) => (/^\*.+\*\n\*.+\*\n\n[^]+\/s\/[0-9a-z]+$/.test(text) ? [] : [`not a message: ${text}`]);
const fault = (wrong, told) => (wrong ? [told] : []);
const asked = (page, count) => page.waitForFunction((count) => window.asked.length >= count, { timeout: 5000 }, count);

// The page itself, and once more below with what the button tells after a tap.
async function look(page, name) {
  await page.evaluate(axe);
  check(`${name}: axe`, await violations(page));
  check(`${name}: width`, await wider(page));
}

// One tap: text, link and every photo; the text is copied too.
{
  const page = await opened(phone, "shares");
  await look(page, "a phone");
  const wanted = await page.$eval("[data-share]", (link) => link.dataset.photos.split(" ").length);
  await page.tap("[data-share]");
  await asked(page, 1);
  const [shared] = await page.evaluate(() => window.asked);
  check("one tap: message", heading(shared.text));
  const sound = shared.files.every(([name, type, size]) => name.endsWith(".jpg") && type === "image/jpeg" && size > 2000);
  check("one tap: photos", fault(!sound || shared.files.length !== wanted, JSON.stringify(shared.files)));
  check("one tap: copied", fault((await page.evaluate(() => window.copied)) !== shared.text, "the text was not copied"));
  check("one tap: stays", fault(page.url() !== address, page.url()));
  check("one tap: faults", page.faults);
}

// The photos took too long for one tap: the button says so, and a second one shares.
{
  const page = await opened(phone, "slow");
  const before = await page.$eval("[data-share]", (link) => link.textContent);
  await page.tap("[data-share]");
  await page.waitForFunction((before) => document.querySelector("[data-share]").textContent !== before, { timeout: 5000 }, before);
  await look(page, "asked to tap again");
  await page.tap("[data-share]");
  await asked(page, 2);
  const all = await page.evaluate(() => window.asked.map(({ files }) => files.length));
  check("second tap", fault(all[1] < 1, JSON.stringify(all)));
}

// Whoever closes the choice of apps stays where they are.
{
  const page = await opened(phone, "refuses");
  await page.tap("[data-share]");
  await asked(page, 1);
  check("closed again", fault(page.url() !== address, page.url()));
}

// Two quick taps: the second one meets an open choice of apps and leaves the page where it is.
{
  const page = await opened(phone, "open");
  await page.tap("[data-share]");
  await page.tap("[data-share]");
  await asked(page, 2);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  check("two quick taps", fault(page.url() !== address, page.url()));
}

// Where nothing is shared, and without a script, the link itself goes to WhatsApp with the same text.
for (const [name, viewport, kind] of [
  ["a phone that cannot share", phone, "none"],
  ["a computer", computer, "shares"],
  ["no script", computer, ""],
]) {
  const page = await opened(viewport, kind);
  if (!kind) {
    await page.setJavaScriptEnabled(false);
    await page.goto(address);
  }
  if (kind) await look(page, name);
  const target = browser.waitForTarget((target) => target.url().startsWith("https://wa.me/") || target.opener() === page.target(), { timeout: 5000 });
  await page.click("[data-share]");
  check(`${name}: a new tab`, fault(!(await target.catch(() => null)), "no tab was opened"));
  const link = await page.$eval("[data-share]", (link) => link.href).catch(() => "");
  check(`${name}: message`, heading(new URL(link).searchParams.get("text") ?? ""));
  if (kind) check(`${name}: copied`, heading(await page.evaluate(() => window.copied)));
  if (kind) check(`${name}: not shared`, await page.evaluate(() => window.asked.map(({ text }) => text)));
}
await finish();
