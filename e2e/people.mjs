// The people of an office from end to end, in Debian's chromium: invited by table, come, given another right, taken theirs; then
// an association that gets its first administrator. The desk is new and sends no mail, so that links are shown.
// usage: node people.mjs SET-UP-LINK LANGUAGE [FOLDER FOR PICTURES]
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { axe, browser, check, finish, violations, wider } from "./browser.mjs";
import { words } from "./words.mjs";

const link = new URL(process.argv[2]);
const [language, pictures] = process.argv.slice(3);
const site = `${link.origin}${language === "en" ? "/en" : ""}`;
const said = (key) => words(language, key);
const password = "perahu di hulu sungai";
const keeper = await browser.newPage();
const equal = (name, seen, wanted) => check(name, seen === wanted ? [] : [`${seen}, not ${wanted}`]);
const path = (page) => new URL(page.url()).pathname.replace(/^\/en/, "");
const content = (page) => page.$eval("main", (main) => main.innerText);
const holds = async (page, name, words) => check(name, (await content(page)).includes(words) ? [] : [await content(page)]);
const lacks = async (page, name, words) => check(name, (await content(page)).includes(words) ? [await content(page)] : []);

async function send(page, form, fields = {}) {
  for (const [name, value] of Object.entries(fields)) await page.$eval(`${form} [name="${name}"]`, (e, v) => (e.value = v), value);
  await Promise.all([page.waitForNavigation(), page.$eval(`${form} button`, (button) => button.click())]);
}

async function look(page, name) {
  for (const width of [360, 1280]) {
    await page.setViewport({ width, height: 900 });
    check(`${name}, ${width} px: width`, await wider(page));
    if (pictures) await page.screenshot({ path: join(pictures, `${name.replaceAll(" ", "-")}.${language}.${width}.png`), fullPage: true });
  }
  await page.evaluate(axe);
  check(`${name}: axe`, await violations(page));
}

// Somebody else, on a device of their own.
async function stranger() {
  return (await browser.createBrowserContext()).newPage();
}

async function comes(page, link, name) {
  await page.goto(link);
  await send(page, "form[action*='/undangan/']", { name, password });
}

async function signsIn(page, email) {
  await page.goto(`${site}/masuk`);
  await send(page, "form[action$='/masuk']", { email, password });
}

await keeper.goto(`${site}${link.pathname}${link.search}`);
const office = { region: "Provinsi Borneo Timur", office: "Dinas Kominfo", name: "Sari Wulan", email: "sari@kominfo.example", password };
await send(keeper, "form[action$='/mulai']", office);
equal("set up and inside", path(keeper), "/meja");

// A table of three, one of them wrong.
const table = join(mkdtempSync(join(tmpdir(), "ruhui-")), "pegawai.csv");
writeFileSync(table, "Nama;Jabatan;Surel;Hak;HP\nBagus Prakoso;Pranata Humas;bagus@kominfo.example;Penulis;0811\nRina Wati;Kepala Seksi;rina@kominfo.example;Petugas pers;\nTono;;tono;Penulis;\n");
await keeper.goto(`${site}/meja/orang`);
await Promise.all([keeper.waitForNavigation(), keeper.click("a[href$='/meja/impor?sheet=people']")]);
await look(keeper, "a table of people");
await (await keeper.$("#file")).uploadFile(table);
await send(keeper, "form.drop");
await holds(keeper, "what would happen", said("import-new-invitation"));
await holds(keeper, "what is wrong", said("fault-email"));
await holds(keeper, "what is not read", "HP");
await look(keeper, "what the table would do");
await send(keeper, ".next form");
await look(keeper, "links to hand over");
const links = await keeper.$$eval("main input[readonly]", (inputs) => inputs.map((input) => input.value));
equal("a link for each", links.length, 2);

// They come; one is given another right and loses the old one while signed in.
const bagus = await stranger();
await comes(bagus, links[0], "Bagus Prakoso");
await signsIn(bagus, "bagus@kominfo.example");
equal("inside", path(bagus), "/meja");
await bagus.goto(`${site}/meja/siaran-pers`);
await holds(bagus, "a writer writes", said("release-new"));
await bagus.goto(`${site}/meja/orang`);
await lacks(bagus, "who manages nobody sees no invitation", "rina@kominfo.example");
await keeper.goto(`${site}/meja/orang`);
await holds(keeper, "who has come", "Pranata Humas");
await send(keeper, "main form[action$='/meja/orang']", { email: "bagus@kominfo.example", right: "viewer", office: "Arsiparis" });
const second = await keeper.$eval("#link", (input) => input.value);
await bagus.goto(second);
await send(bagus, "form[action*='/undangan/']", { password });
await keeper.goto(`${site}/meja/orang`);
await holds(keeper, "both rights", `${said("right-writer")}, ${said("right-viewer")}`);
await keeper.$$eval("details.act", (all) => all.forEach((one) => (one.open = true)));
await look(keeper, "people with their rights");
await keeper.goto(`${site}/meja/orang`);
const label = `${said("people-take")} ${said("right-writer")}`;
const take = (buttons, label) => buttons.find((button) => button.textContent === label).click();
await Promise.all([keeper.waitForNavigation(), keeper.$$eval("form[action$='/pencabutan'] button", take, label)]);
await lacks(keeper, "the first right is gone", `${said("right-writer")}, ${said("right-viewer")}`);
await bagus.goto(`${site}/meja/siaran-pers`);
await lacks(bagus, "at once, while signed in", said("release-new"));

// An invitation to a wrong address is withdrawn.
await keeper.goto(`${site}/meja/orang`);
await holds(keeper, "still invited", "rina@kominfo.example");
await send(keeper, "form[action$='/undangan/pembatalan']");
await lacks(keeper, "withdrawn", "rina@kominfo.example");
const rina = await stranger();
await rina.goto(links[1]);
await lacks(rina, "its link opens nothing", "rina@kominfo.example");

// An association comes to work here itself.
await keeper.goto(`${site}/meja/organisasi/baru?kind=association`);
await send(keeper, "main form", { name: "Serikat Media Hulu", level: "provincial" });
await holds(keeper, "nobody runs it", said("register-unadministered"));
await send(keeper, "form[action$='/administrator']", { email: "ketua@smh.example" });
await look(keeper, "a link to the first administrator");
const first = await keeper.$eval("main input[readonly]", (input) => input.value);
await Promise.all([keeper.waitForNavigation(), keeper.click("main a.button")]);
await holds(keeper, "invited", "ketua@smh.example");
await look(keeper, "an association with an invitation");
const chair = await stranger();
await comes(chair, first, "Theresia Nyuk");
await signsIn(chair, "ketua@smh.example");
await chair.goto(`${site}/meja/orang`);
await holds(chair, "the association's own people", "Serikat Media Hulu");
await keeper.reload();
await holds(keeper, "it is run by its own now", said("register-administered"));

await finish();
