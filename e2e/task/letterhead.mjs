// The letterhead is changed: a pattern that cannot be counted by is refused, the preview shows what was saved, the PDF has it too.
import { execFileSync } from "node:child_process";

const address = "Jalan Dermaga Lama 12, Hulu Seraya 75001";
const signer = "Hasnah Toding";

// The PDF behind the link, as text; chromium without a window has no viewer to click through.
async function sample(person) {
  await person.reach("letterhead-sample");
  const bytes = await person.page.evaluate(async (words) => {
    const link = [...document.querySelectorAll("main a")].find((link) => link.textContent === words);
    const answer = await fetch(link.href);
    if (answer.headers.get("content-type") !== "application/pdf") throw new Error(`${answer.status}, no PDF`);
    return [...new Uint8Array(await answer.arrayBuffer())];
  }, person.says("letterhead-sample"));
  return execFileSync("pdftotext", ["-layout", "-", "-"], { input: Buffer.from(bytes) }).toString();
}

export async function letterhead({ officer }) {
  await officer.open(`${officer.site}meja`);
  await officer.account("letterhead-title");
  await officer.sees("letterhead-preview-advice");
  await officer.type("letterhead-address", address);
  await officer.type("letterhead-signer", signer);
  await officer.type("letterhead-pattern", "SP-{nomor-4}/{bulan}");
  await officer.press("letterhead-save");
  await officer.sees("fault-pattern-year");
  if ((await officer.value("letterhead-address")) !== address) throw officer.wrong("a refused form lost what was typed");
  await officer.type("letterhead-pattern", "SP-{nomor-4}/{bulan}/{tahun}");
  await officer.press("letterhead-save");
  await officer.sees(address);
  await officer.sees(signer);
  await officer.sees("SP-0");
  const text = await sample(officer);
  const faults = [address, signer, "SP-0"].filter((words) => !text.includes(words));
  if (faults.length > 0) throw officer.wrong(`not in the sample PDF: ${faults.join(", ")}`);
}
