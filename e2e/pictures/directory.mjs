// Pictures of the directory of outlets: a table with good and bad lines, and an outlet that is accredited.
import { outlets } from "../pictured.mjs";

export async function directory(second, language) {
  await second.press("nav-directory");
  await second.press("directory-import");
  await second.attach("import-drop", outlets());
  await second.press("import-read");
  await second.draw("import", ["header.top", "main table", "main .button"]);
  await second.press(language === "en" ? "Import 3 lines" : "Impor 3 baris");
  for (const outlet of ["Pena Seraya", "Suara Hulu", "Kabar Merdu"]) {
    await second.press("nav-directory");
    await second.press(outlet);
    await second.press("accreditation-give");
  }
  await second.draw("outlet", ["header.top", ".panes"]);
  await second.press("nav-directory");
  await second.draw("directory", ["header.top", ".panes"]);
}
