// Pictures of what outlets wrote: the list, a comparison, a correction that is asked and answered, papers, figures; what everybody may
// read of it, a text that is checked, the record. The articles are the demo's.
import { altered, article, corrected, forwarded, mended, refused, versioned } from "../pictured.mjs";

// Where several links are called the same.
async function follow(person, chosen) {
  await person.open(await person.page.$eval(chosen, (link) => link.href));
}

async function compare(officer, site) {
  await officer.open(`${site}meja`);
  await officer.press("nav-coverage");
  await officer.draw("coverage", ["header.top", ".give", ".tools", "main table"]);
  await officer.press(versioned);
  await officer.draw("version", ["header.top", "section.next"]);
  await officer.press("coverage-title");
  await officer.press("coverage-need-look");
  await officer.press(article);
  await officer.draw("comparison", ["header.top", "section.next", ".differences"]);
  await officer.draw("texts", [".texts"]);
  await officer.draw("evidence", [".evidence h2", ".evidence .row"], 8);
}

// The newsroom answers on a phone, without an account.
async function ask(officer, newsroom) {
  await officer.press("judge-ask", altered);
  await officer.draw("asked", ["section.tell", ".differences > li"], 8);
  await officer.press("tell-link");
  await officer.draw("newsroom-link", ["main .narrow"]);
  await newsroom.open(await officer.page.$eval("input[readonly]", (field) => field.value));
  await newsroom.translate();
  await newsroom.screen("newsroom", ".kicker");
  await newsroom.press("outlet-refuse");
  await newsroom.type("outlet-reason", refused);
  await newsroom.screen("newsroom-answer", ".asked");
  await newsroom.press("outlet-send", altered);
  await officer.press("tell-back");
  await officer.press("judged-steps");
  await officer.draw("answered", [".differences > li"]);
}

async function report(officer, site) {
  await officer.open(`${site}meja/liputan`);
  await officer.press("papers-title");
  await officer.draw("papers", ["header.top", ".papers"]);
  await officer.open(`${site}meja/liputan`);
  await officer.press("figures-title");
  await officer.draw("overview", ["header.top", "dl.figures", ".halves.figures", "[aria-labelledby=kinds]"]);
  await follow(officer, ".filters a[href$='bagian=media']");
  await officer.draw("overview-outlets", ["header.top", ".tools", "main table"]);
}

// What a release’s page says of those who carried it, and an outlet’s own page.
async function read(reader, site) {
  await reader.open(site);
  await reader.press("nav-archive");
  await reader.press(corrected);
  await reader.draw("carried", [".carried h2", ".carried .files"], 8);
  await reader.press("outlet-page-link");
  await reader.draw("outlet-public", ["header.top", ".register"]);
  await reader.open(site);
  await reader.press("nav-archive");
  await reader.press(mended);
  await reader.draw("differs", [".carried h3", ".carried .before"], 8);
}

async function check(reader, site) {
  await reader.open(`${site}periksa`);
  await reader.type("check-text", forwarded);
  await reader.press("check-button");
  await reader.draw("check-answer", ["header.top", ".answer", "#result"]);
  await reader.draw("check-differs", [".differences", ".of-article"]);
}

async function record(visitor, site) {
  await visitor.open(`${site}jejak`);
  await visitor.draw("record", ["header.top", ".entries li:nth-child(9)"]);
  await visitor.press("act-page-captured");
  await follow(visitor, ".entries .place a");
  await visitor.draw("entry", ["header.top", "[aria-labelledby=contents]"]);
}

export async function coverage(officer, someone, site) {
  await compare(officer, site);
  await ask(officer, await someone("newsroom", 360));
  await report(officer, site);
  const reader = await someone("public", 360);
  await read(reader, site);
  await check(reader, site);
  await record(await someone("visitor", 1280), site);
}
