// Passkeys from end to end, in Debian's chromium with an authenticator of the browser's own (WebAuthn over its debugging
// protocol): made, used, refused where they must be, named, removed. The desk runs at an address with a name.
// usage: node passkeys.mjs SET-UP-LINK LANGUAGE
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";
import { words } from "./words.mjs";

const link = new URL(process.argv[2]);
const origin = link.origin;
const language = process.argv[3];
const site = `${origin}${language === "en" ? "/en" : ""}`;
const said = (key) => words(language, key);
const [email, password] = ["sari@kominfo.example", "perahu di hulu sungai"];
const page = await browser.newPage();
const foreign = [];
// The browser draws its own date picker with a data: image.
page.on("request", (request) => request.url().startsWith(origin) || request.url().startsWith("data:") || foreign.push(request.url()));
page.on("pageerror", (error) => foreign.push(String(error)));
page.on("dialog", (dialog) => dialog.accept());

const path = () => new URL(page.url()).pathname.replace(/^\/en/, "");
const equal = (name, seen, wanted) => check(name, seen === wanted ? [] : [`${seen}, not ${wanted}`]);
const content = () => page.$eval("main", (main) => main.innerText);
const holds = async (name, words) => check(name, (await content()).includes(words) ? [] : [await content()]);

async function send(form, fields = {}) {
  for (const [name, value] of Object.entries(fields)) await page.$eval(`${form} [name="${name}"]`, (e, v) => (e.value = v), value);
  await Promise.all([page.waitForNavigation(), page.click(`${form} button`)]);
}

// The message that the script shows in place of going on.
async function told(form, fields = {}) {
  for (const [name, value] of Object.entries(fields)) await page.$eval(`${form} [name="${name}"]`, (e, v) => (e.value = v), value);
  await page.click(`${form} button`);
  await page.waitForSelector("#passkey-told:not([hidden])");
  return page.$eval("#passkey-told", (e) => e.textContent);
}

async function look(name) {
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 900 });
    check(`${name}, ${width} px: width`, await wider(page));
  }
  // The page's own policy stays on: the rules come in through the debugging protocol.
  await page.evaluate(axe);
  check(`${name}: axe`, await violations(page));
}

const signOut = async () => {
  await page.$eval('form[action$="/keluar"]', (form) => form.submit());
  await page.waitForNavigation();
};

const protocol = await page.createCDPSession();
await protocol.send("WebAuthn.enable");
const device = { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
const add = async () => (await protocol.send("WebAuthn.addVirtualAuthenticator", { options: device })).authenticatorId;
let authenticatorId = await add();

// The desk is set up.
await page.goto(`${site}${link.pathname}${link.search}`);
await send("form[action$='/mulai']", { region: "Provinsi Borneo Timur", office: "Dinas Kominfo", name: "Sari Wulan", email, password });
equal("set up and inside", path(), "/meja");

// A passkey is made, with the password only.
await page.goto(`${site}/meja/kunci-sandi`);
await look("no passkey yet");
check("a wrong password", (await told("#passkey", { name: "Ponsel Sari", password: "perahu di hilir sungai" })).includes(said("fault-wrong")) ? [] : ["not said"]);
await page.goto(`${site}/meja/kunci-sandi`);
await send("#passkey", { name: "Ponsel Sari", password });
equal("back at the list", path(), "/meja/kunci-sandi");
await holds("it is listed", "Ponsel Sari");
await look("one passkey");
const { credentials } = await protocol.send("WebAuthn.getCredentials", { authenticatorId });
equal("one key in the device", credentials.length, 1);
equal("made for this host", credentials[0].rpId, "localhost");

// It signs in without an address and without a password, and to where one wanted to go.
await signOut();
await page.goto(`${site}/meja/orang`);
equal("the door", path(), "/masuk");
await look("the door");
await send("#passkey");
equal("inside, where one wanted to go", path(), "/meja/orang");
await page.goto(`${site}/meja/riwayat`);
await holds("in the history", said("event-passkey-added"));
await holds("the sign-in too", "Ponsel Sari, ");

// The same answer does not open twice.
await signOut();
await page.goto(`${site}/masuk`);
await page.evaluate(() => {
  document.getElementById("passkey").submit = function () {
    window.held = new URLSearchParams(new FormData(this)).toString();
  };
});
await page.click("#passkey button");
await page.waitForFunction(() => window.held);
const twice = await page.evaluate(async () => {
  const post = () => fetch(document.getElementById("passkey").action, { method: "POST", body: new URLSearchParams(window.held), redirect: "manual" });
  return [(await post()).type, (await post()).status];
});
equal("an answer opens once", JSON.stringify(twice), JSON.stringify(["opaqueredirect", 401]));

// A device that knows its owner not, and one without a passkey.
await protocol.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
await page.goto(`${site}/masuk`);
check("no finger, no way in", (await told("#passkey")).length > 20 ? [] : ["not said"]);
await protocol.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
authenticatorId = await add();
await page.goto(`${site}/masuk`);
check("another device", (await told("#passkey")).includes(said("passkey-cancelled")) ? [] : ["not said"]);
await look("refused");

// Named, and removed: then it opens nothing.
await protocol.send("WebAuthn.addCredential", { authenticatorId, credential: credentials[0] });
await page.goto(`${site}/masuk`);
await send("#passkey");
const stale = await content();
check("a copy of the key with an old counter", stale.includes(said("refusal-passkey")) ? [] : [stale]);
await send("form[action$='/masuk']", { email, password });
await page.goto(`${site}/meja/kunci-sandi`);
await page.$$eval("main details", (all) => all.forEach((fold) => (fold.open = true)));
await look("unfolded");
await send("form[action$='/nama']", { name: "Ponsel lama" });
await holds("it has its new name", "Ponsel lama");
await page.$$eval("main details", (all) => all.forEach((fold) => (fold.open = true)));
await send("form[action$='/penghapusan']");
await holds("it is gone", said("passkey-none"));
await signOut();
await protocol.send("WebAuthn.removeVirtualAuthenticator", { authenticatorId });
authenticatorId = await add();
await protocol.send("WebAuthn.addCredential", { authenticatorId, credential: { ...credentials[0], signCount: 1000 } });
await page.goto(`${site}/masuk`);
await send("#passkey");
await holds("a removed passkey opens nothing", said("refusal-passkey"));
check("requests to other places, errors of scripts", foreign);
await finish();
