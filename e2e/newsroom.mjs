// A correction from end to end between the desk and a newsroom with Debian's WordPress, in Indonesian, each step on a line: what the newsroom does
// is done in its WordPress, what the desk says is read on its pages; hours pass by a clock that both read.
// usage: node newsroom.mjs     made by tools/check-newsroom, which starts the newsroom
import { mkdirSync } from "node:fs";
import { open, origin, port } from "./stage.mjs";
import { browser, check, finish } from "./browser.mjs";
import { Hand } from "./hand.mjs";
import { articles, mended, notice, releases, right, under } from "./newsroom/articles.mjs";
import { later } from "./newsroom/clock.mjs";
import { standings, stands, text, until } from "./newsroom/look.mjs";
import { evidence, recorded, sound } from "./newsroom/outside.mjs";
import * as wordpress from "./newsroom/wordpress.mjs";

const site = `${origin}/`;
const trouble = new URL("../target/check-newsroom/", import.meta.url).pathname;
const began = Date.now();
const [quotation, budget, training, library, index] = ["merugi besar", "36,8", "paling jujur", "38 kampung", "kantor kecamatan"];
const excuse = "Kutipan kami dari catatan wartawan di lokasi.";
const thanks = "Terima kasih, salah dengar rekaman.";

async function step(name, walk) {
  const from = Date.now();
  await walk();
  console.log(`${name}: ${Math.round((Date.now() - from) / 100) / 10} s`);
}

async function someone(name, address) {
  const person = Object.assign(await Hand.new(name, { language: "id", width: 360 }), { site });
  person.page.on("pageerror", (error) => check(`${name}: script`, [String(error)]));
  if (address) {
    await person.open(`${site}masuk`);
    await person.type("field-email", address);
    await person.type("field-password", desk.password);
    await person.press("sign-in-button");
    await person.sees("desk-today");
  }
  return person;
}

function equal(person, seen, wanted, of) {
  if (seen !== wanted) throw person.wrong(`${of}: “${seen}”, not “${wanted}”`);
}

// Gives an address on the page of coverage.
async function give(address) {
  await officer.open(`${site}meja`);
  await officer.press("nav-coverage");
  await officer.type("coverage-address", address);
  await officer.press("coverage-give");
}

// Gives an address that is refused with these words, and is still in the field.
async function refused(address, words) {
  await give(address);
  const error = await officer.page.$eval("#address-error", (error) => error.textContent).catch(() => "");
  if (!error.includes(officer.says(words))) throw officer.wrong(`nothing is said of it, but: ${error || (await text(officer)).slice(0, 300)}`);
  equal(officer, await officer.page.$eval("#address", (field) => field.value), address, "the address to be mended");
}

// Gives an article, asks for corrections and hands the link over; where the page of the office is, and the newsroom's link.
async function asked(post, ...differences) {
  await give(post.link);
  const place = officer.page.url();
  for (const words of differences) {
    await officer.press("judge-ask", words);
    await officer.sees("judged-untold");
  }
  await officer.press("tell-link");
  await officer.sees("tell-handed-advice");
  return { place, link: await officer.page.$eval("input[readonly]", (field) => field.value) };
}

// The newsroom answers by its link that it was corrected: where the notice is, and what there is to say. Of several things the desk may
// have seen the others mended meanwhile.
async function corrects(link, difference, notice, words) {
  await newsroom.open(link);
  await newsroom.sees("outlet-asked");
  if ((await standings(newsroom, difference)).includes(newsroom.says("judged-corrected"))) return;
  await newsroom.press("outlet-corrected", difference);
  if (notice) await newsroom.type("outlet-notice", notice, difference);
  if (words) await newsroom.type("outlet-words", words, difference);
  await newsroom.press("outlet-send", difference);
  const answer = await text(newsroom);
  if (!["outlet-answered", "outlet-moved"].some((key) => answer.includes(newsroom.says(key)))) throw newsroom.wrong("nothing is said of the answer");
}

// What everybody reads of differences with these words on a release's page, and that the words stand nowhere else before.
async function everybody(release, words, wanted) {
  const address = `${site}siaran-pers/${slug[release]}`;
  if (wanted.length > 0) return stands(reader, address, words, ...wanted);
  await reader.open(address);
  equal(reader, (await standings(reader, words)).join(), "", `what everybody reads of “${words}”`);
  for (const path of ["", "jejak", `siaran-pers/${slug[release]}`, `en/siaran-pers/${slug[release]}`]) {
    const page = await (await fetch(`http://127.0.0.1:${port}/${path}`, { headers: { host: new URL(origin).host } })).text();
    if (page.includes(words)) throw reader.wrong(`“${words}” stands on /${path}`);
  }
}

mkdirSync(trouble, { recursive: true });
const environment = Object.fromEntries(process.env.NEWSROOM_FAKED.split("\n").filter(Boolean).map((line) => /^([^=]+)=(.*)$/.exec(line).slice(1)));
const desk = await open("id", { options: ["--fetch-local", process.env.NEWSROOM_ADDRESS, "--browser", "no"], environment });
let officer, newsroom, reader;
const [posts, cases, slug] = [{}, {}, {}];

async function walk() {
  officer = await someone("officer", desk.account("dewi"));
  newsroom = await someone("newsroom");
  reader = await someone("reader");
  for (const [name, headline] of Object.entries(releases)) {
    await reader.open(site);
    await reader.press("nav-archive");
    await reader.press(headline);
    slug[name] = new URL(reader.page.url()).pathname.split("/").at(-1);
  }

  await step("a draft cannot be given, and why is said", async () => {
    posts.road = await wordpress.write(articles.road, "draft");
    await refused(posts.road.link, "unreadable-gone");
  });
  await step("nor a post with a password, nor one of another matter", async () => {
    const hidden = await wordpress.write(articles.training, "publish", { title: "Untuk pelanggan", password: "rahasia" });
    await refused(hidden.link, "page-login-wall");
    await refused((await wordpress.write(articles.chili)).link, "coverage-strange");
  });
  await step("what differs is seen, two corrections are asked", async () => {
    posts.road = await wordpress.publish(posts.road);
    await wordpress.comment(posts.road, "Betul, petani tidak lagi merugi besar karena rumput laut rusak di jalan. Rp36,8 miliar tidak sedikit.");
    cases.road = await asked(posts.road, quotation, budget);
    for (const name of ["training", "library"]) posts[name] = await wordpress.write(articles[name]);
    // The short address that a newsroom shares leads to the same article.
    cases.training = await asked({ link: `http://kabar-contoh.example/?p=${posts.training.id}` }, training);
    cases.library = await asked(posts.library, library);
  });
  await step("nobody else reads of it", async () => {
    await everybody("road", quotation, []);
    await everybody("training", training, []);
    await everybody("library", library, []);
  });
  await step("the newsroom mends with a linked notice, and says where", async () => {
    await wordpress.rewrite(posts.road, mended(articles.road, [right.quotation, right.budget]));
    posts.notice = await wordpress.write(notice(posts.road));
    await corrects(cases.road.link, quotation, posts.notice.link, thanks);
    await corrects(cases.road.link, budget, posts.notice.link);
    await stands(officer, cases.road.place, quotation, "judged-corrected");
    await stands(officer, cases.road.place, budget, "judged-corrected");
    await officer.sees(`Ralat: ${articles.road.title}`);
  });
  await step("it mends another silently; one look says nothing yet", async () => {
    await wordpress.rewrite(posts.training, mended(articles.training, [right.training]));
    await corrects(cases.training.link, training, "", "Sudah kami sesuaikan.");
    await until(officer, cases.training.place, "the change is seen", async () => (await text(officer)).includes(officer.says("visit-edited")));
    equal(officer, (await standings(officer, training)).join(), officer.says("judged-answered"), "after one look");
  });
  await step("it refuses the third, and deletes it", async () => {
    await newsroom.open(cases.library.link);
    await newsroom.press("outlet-refuse", library);
    await newsroom.type("outlet-reason", excuse, library);
    await newsroom.press("outlet-send", library);
    await newsroom.sees("judged-refused");
    await wordpress.trash(posts.library);
  });
  await step("the outlet is noted in the directory with its site", async () => {
    await officer.open(`${site}meja`);
    await officer.press("nav-directory");
    await officer.type("field-outlet", "Kabar Contoh");
    await officer.type("field-site", "kabar-contoh.example");
    await officer.press("outlet-add");
    await until(officer, officer.page.url(), "the feed is found", async () => (await text(officer)).includes(officer.says("feed-read")));
    cases.outlet = officer.page.url();
    await officer.sees("http://kabar-contoh.example/feed/");
    // What was given before is the outlet's now.
    await officer.open(cases.training.place);
    await officer.sees("Kabar Contoh");
  });

  await step("an hour later: a page gone is no step yet; a new article is found by itself", async () => {
    posts.index = await wordpress.write(articles.index);
    await later(1.2);
    await until(officer, cases.library.place, "the page is gone", async () => (await text(officer)).includes(officer.says("visit-gone")));
    equal(officer, (await standings(officer, library)).join(), officer.says("judged-refused"), "after one look");
    await until(officer, `${site}meja/liputan`, "the article is found", async () => (await text(officer)).includes(articles.index.title));
    await officer.misses(articles.chili.title);
    await officer.misses("Untuk pelanggan");
    await officer.misses(notice(posts.road).title);
  });
  await step("its quotation is asked, and mended with a dated notice under it that quotes the wrong words", async () => {
    await officer.press(articles.index.title);
    const place = officer.page.url();
    await officer.press("judge-ask", index);
    await officer.press("tell-link");
    cases.index = { place, link: await officer.page.$eval("input[readonly]", (field) => field.value) };
    const { lines } = mended(articles.index, [right.index]);
    await wordpress.rewrite(posts.index, { lines: [...lines, under] });
    await corrects(cases.index.link, index, "", "");
    await stands(officer, cases.index.place, index, "judged-corrected");
  });
  await step("seven hours later, in a new theme: changed without a notice, and gone", async () => {
    await wordpress.theme(newsroom.page.browserContext(), "twentytwentyone");
    await wordpress.feedless();
    await later(7);
    await stands(officer, cases.training.place, training, "judged-edited");
    await stands(officer, cases.library.place, library, "judged-removed");
    await stands(officer, cases.road.place, quotation, "judged-corrected");
    for (const [name, words] of [["road", quotation], ["training", training], ["library", library]]) await everybody(name, words, []);
  });
  await step("the feed is turned off: the next article is found in the REST interface", async () => {
    await until(officer, cases.outlet, "the feed is gone", async () => (await text(officer)).includes(officer.says("feed-not-found")));
    posts.visits = await wordpress.write(articles.visits);
    await later(0.2);
    await until(officer, `${site}meja/liputan`, "the article is found", async () => (await text(officer)).includes(articles.visits.title));
    await until(officer, cases.outlet, "the feed is the REST interface", async () => (await text(officer)).includes("/wp-json/wp/v2/posts"));
  });
  await step("after 2×24 hours: the correction with its notice is public, and the answers", async () => {
    await later(40.3);
    await everybody("road", quotation, ["judged-corrected"]);
    await everybody("road", budget, ["judged-corrected"]);
    await reader.sees(thanks);
    await reader.sees(`Ralat: ${articles.road.title}`);
    // What came after the asking has its own two days.
    await everybody("training", training, ["judged-answered"]);
    await reader.misses("300 peserta");
    await everybody("library", library, ["judged-refused"]);
    await reader.sees(excuse);
  });
  await step("after its own 2×24 hours: the change without a notice, and the page gone", async () => {
    await later(8);
    await everybody("training", training, ["judged-edited"]);
    await reader.sees("Sudah kami sesuaikan.");
    await reader.misses("300 peserta");
    await everybody("library", library, ["judged-removed"]);
  });
  await step("evidence and record fit from outside", async () => {
    await officer.open(cases.road.place);
    const known = sound(await evidence(officer), posts.road.link);
    if (!known) console.log("  warcio is not there, see tools/check-archives");
    console.log(`  ${await recorded(`http://127.0.0.1:${port}`)}`);
  });
}

let fault;
try {
  await walk();
} catch (error) {
  fault = error;
  if (error.page) await error.page.screenshot({ path: `${trouble}trouble.png`, fullPage: true }).catch(() => {});
} finally {
  check("the newsroom", fault ? [fault.stack.split("\n").slice(0, 8).join("\n    ")] : []);
  await browser.close();
  desk.close();
}
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
await finish();
