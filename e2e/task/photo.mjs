// A photo of a release that is out is taken down: gone from the page, its address says so, the reason stays.
import { find } from "./desk.mjs";

const headline = "Tiga ruas jalan menuju sentra rumput laut selesai diperbaiki";
const caption = "Perahu pengangkut rumput laut";
const reason = "Orang di dalam foto meminta agar tidak ditampilkan.";

export async function takeDown({ officer, reader }) {
  await reader.open(reader.site);
  await reader.press(headline);
  const release = reader.page.url();
  const photo = await reader.page.evaluate((caption) => {
    const figures = [...document.querySelectorAll("figure.photo")];
    return figures.find((figure) => figure.textContent.includes(caption)).querySelector("a").href;
  }, caption);

  await find(officer, headline);
  await officer.press("media-to");
  await officer.press("photo-take-down", caption);
  await officer.press("photo-take-down", caption);
  await officer.sees("fault-empty");
  await officer.type("photo-take-down-reason", reason);
  await officer.press("photo-take-down");
  await officer.sees("photo-taken-down");
  await officer.sees(reason);
  await officer.misses(caption);
  await officer.press("media-back");
  await officer.sees("photo-taken-down-event");

  await reader.open(release);
  await reader.sees("photo-taken-down-advice");
  await reader.sees(reason);
  await reader.misses(caption);
  // One address for both languages.
  await reader.open(photo);
  await reader.translate();
  await reader.sees("message-photo-taken-down");
  await reader.press("photo-to-release");
  await reader.sees(headline);
}
