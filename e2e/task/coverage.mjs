// What an outlet wrote stands beside the release: the altered quotation is found and its evidence downloaded; an address that leads nowhere is
// told; the record shows that the page was kept.
const headline = "Jalan ke Sentra Rumput Laut Selesai, Anggaran Rp36,8 Miliar";

export async function coverage({ officer, reader }) {
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-coverage");
  await officer.press("coverage-filter-differs");
  await officer.misses("200 Warga Dilatih Jadi Juru Warta Kampung");
  await officer.press(headline);
  await officer.sees("report-findings");
  await officer.sees("merugi besar");
  await officer.sees("kehilangan harga");
  const evidence = await officer.page.$eval("a[href$='bukti.wacz']", async (link) => {
    const answer = await fetch(link.href);
    return [answer.headers.get("content-type"), new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2))];
  });
  if (evidence.join() !== "application/wacz,PK") throw officer.wrong(`the evidence is ${evidence}`);
  await officer.press("nav-coverage");
  await officer.type("coverage-address", "https://127.0.0.1/berita");
  await officer.press("coverage-give");
  await officer.sees("127.0.0.1");
  if (!(await officer.page.$("#address-error"))) throw officer.wrong("nothing is said of an address that may not be fetched");

  await reader.open(reader.site);
  await reader.press("nav-record");
  await reader.press("act-page-captured");
  await reader.sees("Dinas Komunikasi dan Informatika");
  const entry = await reader.page.$eval(".entries .place a", (link) => link.href);
  await reader.open(entry);
  await reader.sees("record-fits");
}
