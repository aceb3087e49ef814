// A person who draws what is on the screen instead of judging it.
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Person } from "./person.mjs";

const margin = 12;
const picture = { type: "webp", quality: 50 };

export class Illustrator extends Person {
  async look() {}

  // Takes a picture with no ring around what was used last, every letter loaded; whoever types goes on where they were.
  async still(take) {
    const used = await this.page.evaluateHandle(() => document.activeElement);
    await this.page.evaluate(() => (document.querySelector("main").focus(), scrollTo(0, 0), document.fonts.ready));
    await take();
    await used.evaluate((element) => element.focus({ preventScroll: true }));
  }

  // The part of the page that holds what is chosen, with some room above; the window is tall, so that bars at its foot do not cover
  // anything.
  async draw(name, chosen, above = 0) {
    const own = this.page.viewport();
    await this.page.setViewport({ ...own, height: 1600 });
    await this.still(async () => {
      const boxes = await this.page.evaluate((chosen) => {
        const shown = chosen.flatMap((which) => [...document.querySelectorAll(which)].slice(0, which.endsWith("*") ? 9 : 1));
        return shown.map((element) => element.getBoundingClientRect().toJSON()).filter(({ height }) => height > 0);
      }, chosen);
      if (boxes.length === 0) throw this.wrong(`nothing to draw of ${chosen}`);
      const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((box) => box[side])));
      const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((box) => box[side])) + margin);
      const clip = { x: left - margin, y: top - above, width: right - left + margin, height: bottom - top + above };
      await this.page.screenshot({ ...picture, clip, path: `${this.folder}/${name}.webp` });
    });
    await this.page.setViewport(own);
  }

  // The screen of a phone, from a place on.
  async screen(name, from) {
    await this.still(async () => {
      await this.page.evaluate((from) => scrollBy(0, document.querySelector(from).getBoundingClientRect().top - 12), from);
      await this.page.screenshot({ ...picture, path: `${this.folder}/${name}.webp` });
    });
  }

  // Waits until the letters of a release have gone out.
  async mailed() {
    for (let turn = 0; turn < 40; turn += 1) {
      await this.page.reload();
      const [sent, waiting] = await this.page.evaluate((words) => words.map((part) => document.body.innerText.includes(part)), [
        this.says("dispatch-sent"),
        this.says("dispatch-waiting"),
      ]);
      if (sent && !waiting) return;
      await new Promise((done) => setTimeout(done, 500));
    }
    throw this.wrong("the letters do not go out");
  }

  // A photo of a release that is public, saved as a reader saves it.
  async photo(release) {
    const other = await this.page.browserContext().newPage();
    await other.goto(release);
    const bytes = await other.evaluate(async () => {
      const answer = await fetch(document.querySelector("figure.photo a").href);
      return [...new Uint8Array(await answer.arrayBuffer())];
    });
    await other.close();
    await this.page.bringToFront();
    const file = join(mkdtempSync(join(tmpdir(), "ruhui-photo-")), "pasar.jpg");
    writeFileSync(file, Buffer.from(bytes));
    return file;
  }
}
