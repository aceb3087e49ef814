// Anybody finds a release by word forms, month, subject and place, and an organisation in the directory.

const subject = "Literasi digital";
const place = "Kota Bontara";
const index = "Indeks literasi digital Borneo Timur naik 2,14 poin";

async function searching(reader) {
  await reader.open(reader.site);
  await reader.press("nav-search");
  await reader.type("search-label", "jalan ganti kapal terbang");
  await reader.press("search-button");
  await reader.sees("search-nothing");
  // Another form of the word than the release has.
  await reader.type("search-label", "relawannya");
  await reader.press("search-button");
  await reader.sees("search-found");
  await reader.press(index);
  await reader.sees("release-corrections");
  await reader.press(subject);
  await reader.sees("archive-of-subject");
  await reader.sees("Pendaftaran pelatihan juru warta");
  await reader.misses("Tiga ruas jalan");
}

async function archive(reader) {
  await reader.press("nav-archive");
  await reader.press(place);
  await reader.sees("archive-of-place");
  await reader.sees(index);
  await reader.misses("Perpustakaan keliling");
  await reader.press("archive-all");
  const month = await reader.page.$eval("#months ~ .year a", (link) => link.textContent);
  await reader.press(month);
  const [heading] = await reader.page.$$eval("h1", (all) => all.map((one) => one.textContent));
  if (!heading.includes(month)) throw reader.wrong(`“${heading}” is not the page of ${month}`);
}

async function directory(reader) {
  await reader.press("nav-register");
  await reader.type("directory-public-search", "tidak ada yang bernama begini");
  await reader.press("search-button");
  await reader.sees("directory-public-nothing");
  await reader.type("directory-public-search", "merdu media");
  await reader.press("search-button");
  await reader.press("PT Merdu Media Utama");
  await reader.sees("Kabar Merdu");
  await reader.sees("merdumedia.example");
  await reader.press("directory-public-title");
  await reader.press("kinds-association");
  await reader.sees("Serikat Media Siber Nusantara");
  await reader.misses("PT Merdu Media Utama");
  const table = await (await reader.reach("directory-public-download")).evaluate(async (link) => (await fetch(link.href)).text());
  if (!table.includes("Kabar Merdu") || table.includes("@")) throw reader.wrong(`not the public table: ${table.slice(0, 200)}`);
}

export async function publicPages({ reader }) {
  await searching(reader);
  await archive(reader);
  await directory(reader);
}
