// A release that opens by itself: closed to the public until its moment, open after it, nobody pressing anything. It is begun before
// the other tasks and ended after them, so that nobody waits for the clock.
import { typeMoment } from "./clock.mjs";
import { check, submit } from "./desk.mjs";

const headline = "Tarif penyeberangan turun mulai besok pagi";
const address = "siaran-pers/tarif-penyeberangan-turun-mulai-besok-pagi";
const hidden = "Dinas Perhubungan menambah satu kapal";
const minute = 60_000;
let opens;

const clock = (person) => {
  const [hour, part] = new Date(opens.getTime() + 8 * 60 * minute).toISOString().slice(11, 16).split(":");
  return `${hour}${person.language === "en" ? ":" : "."}${part} WITA`;
};

export async function embargo({ writer, officer, reader }) {
  await submit(writer, headline);
  await check(officer, headline);
  await typeMoment(officer, "field-public-from", new Date(Date.now() - 60 * minute));
  await officer.press("step-publish");
  await officer.sees("fault-past");
  // At least twenty seconds ahead, on a whole minute as the field has it.
  opens = new Date(Math.ceil((Date.now() + 20_000) / minute) * minute);
  await typeMoment(officer, "field-public-from", opens);
  await officer.press("step-publish");
  await officer.sees("next-embargo");
  // There is no public page yet to lead to.
  await officer.misses(officer.says("view-public"));
  await officer.sees(clock(officer));
  await officer.press("nav-releases");
  await officer.sees("state-embargo");
  await officer.sees(clock(officer));

  await reader.open(`${reader.site}${address}`);
  await reader.sees("message-not-found");
  await reader.misses(hidden);
  await reader.open(reader.site);
  await reader.misses(headline);
}

export async function embargoOver({ officer, reader }) {
  await new Promise((done) => setTimeout(done, opens - Date.now() + 500));
  await reader.open(reader.site);
  await reader.press(headline);
  await reader.sees(hidden);
  if (!reader.page.url().endsWith(address)) throw reader.wrong("what was closed before is at another address now");
  await officer.open(`${officer.site}meja`);
  await officer.press("nav-releases");
  await officer.press(headline);
  await officer.sees("next-published");
}
