// What an outlet wrote stands beside the release: the altered quotation is found, its correction asked, its evidence downloaded; the newsroom
// answers by its link; what was corrected long ago is public with the outlet's words; the record shows that the page was kept.
const headline = "Jalan ke Sentra Rumput Laut Selesai, Anggaran Rp36,8 Miliar";
const corrected = "Perpustakaan keliling menjangkau 48 kampung di hulu Sungai Merdu";
const reason = "Kutipan kami dari rekaman wawancara di lokasi.";

async function ask(officer) {
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-coverage");
  await officer.press("coverage-need-look");
  await officer.misses("200 Warga Dilatih Jadi Juru Warta Kampung");
  await officer.press(headline);
  await officer.sees("report-findings");
  await officer.sees("merugi besar");
  await officer.sees("kehilangan harga");
  await officer.press("judge-ask", "merugi besar");
  await officer.sees("judged-untold");
  const evidence = await officer.page.$eval("a[href$='bukti.wacz']", async (link) => {
    const answer = await fetch(link.href);
    return [answer.headers.get("content-type"), new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2))];
  });
  if (evidence.join() !== "application/wacz,PK") throw officer.wrong(`the evidence is ${evidence}`);
  await officer.press("tell-link");
  await officer.sees("tell-handed-advice");
  return officer.page.$eval("input[readonly]", (field) => field.value);
}

// The newsroom has no account; its page is in Indonesian and can be read in English.
async function answer(newsroom, link) {
  await newsroom.open(link);
  await newsroom.translate();
  await newsroom.sees("outlet-asked");
  await newsroom.sees("merugi besar");
  await newsroom.press("outlet-refuse");
  await newsroom.type("outlet-reason", reason);
  await newsroom.press("outlet-send", "merugi besar");
  await newsroom.sees("outlet-answered");
  await newsroom.sees("judged-refused");
}

async function given(officer) {
  await officer.press("nav-coverage");
  await officer.type("coverage-address", "https://127.0.0.1/berita");
  await officer.press("coverage-give");
  await officer.sees("127.0.0.1");
  if (!(await officer.page.$("#address-error"))) throw officer.wrong("nothing is said of an address that may not be fetched");
}

export async function coverage({ officer, reader }) {
  const link = await ask(officer);
  await answer(reader, link);
  await officer.press("tell-back");
  await officer.sees("judged-refused");
  await given(officer);

  await reader.open(reader.site);
  await reader.press("nav-archive");
  await reader.press(corrected);
  await reader.sees("release-differs");
  await reader.sees("judged-corrected");
  await reader.sees("Angkanya terbalik ketika diketik ulang");
  await reader.misses("merugi besar");
  await reader.press("nav-record");
  await reader.press("act-page-captured");
  await reader.sees("Dinas Komunikasi dan Informatika");
  const entry = await reader.page.$eval(".entries .place a", (link) => link.href);
  await reader.open(entry);
  await reader.sees("record-fits");
}
