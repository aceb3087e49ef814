// A person with a mouse: finds a control by the words that are seen on it, clicks it and types. What has the focus is where the
// eye is: of several controls called the same, the next one down the page is meant. PICTURES names a folder for a picture of each page.
import { Person } from "./person.mjs";
import { find } from "./seen.mjs";
import { isPart } from "./words.mjs";

const { PICTURES } = process.env;
const patience = 5_000;
let pictures = 0;

export class Hand extends Person {
  async look() {
    await super.look();
    if (!PICTURES) return;
    const name = `${String((pictures += 1)).padStart(3, "0")}-${new URL(this.page.url()).pathname.replaceAll("/", "-").slice(1, 60)}`;
    await this.page.screenshot({ path: `${PICTURES}/${this.language}-${name}.png`, fullPage: true });
  }

  // Brings a control into view, where nothing may lie over it.
  async reach(key, beside = "") {
    const wanted = this.says(key);
    const until = Date.now() + patience;
    let control = null;
    while (!control && Date.now() < until) {
      control = (await this.page.evaluateHandle(find, wanted, isPart(this.language, key), beside)).asElement();
      if (!control) await new Promise((done) => setTimeout(done, 100));
    }
    if (!control) throw this.wrong(`there is no “${wanted}”${beside && ` beside “${beside}”`}`);
    await control.scrollIntoView();
    const covered = await control.evaluate((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      const found = document.elementFromPoint(left + width / 2, top + height / 2);
      return !found || !(control.contains(found) || found.contains(control) || found.closest("label")?.control === control);
    });
    if (covered) throw this.wrong(`something lies over “${wanted}”`);
    return control;
  }

  async press(key, beside) {
    const control = await this.reach(key, beside);
    this.steps += 1;
    if (await control.evaluate((control) => control.matches("summary, [href^='#'], #drop button"))) return control.click();
    const onward = this.page.waitForNavigation().catch(() => {
      throw this.wrong(`“${this.says(key)}” leads nowhere`);
    });
    await Promise.all([onward, control.click()]);
    await this.look();
  }

  // Ticks a box or a choice.
  async tick(key, beside) {
    const control = await this.reach(key, beside);
    this.steps += 1;
    await control.click();
    if (!(await control.evaluate((box) => box.checked))) throw this.wrong(`“${this.says(key)}” is not ticked`);
  }

  async type(key, text, beside) {
    await this.enter(key, beside);
    await this.all();
    await this.page.keyboard.press("Delete");
    // A long text is brought along, not typed.
    await (text.length > 80 ? this.page.keyboard.sendCharacter(text) : this.page.keyboard.type(text));
  }

  // Marks `wrong` in the field, as by drawing over it, and types over it.
  async mend(key, wrong, right) {
    const field = await this.enter(key);
    const place = await field.evaluate((field, wrong) => field.value.indexOf(wrong), wrong);
    if (place < 0) throw this.wrong(`“${wrong}” does not stand in the field`);
    await field.evaluate((field, from, to) => field.setSelectionRange(from, to), place, place + wrong.length);
    await this.page.keyboard.type(right);
  }

  async enter(key, beside) {
    const control = await this.reach(key, beside);
    this.steps += 1;
    // At its left: a field of a date begins there.
    await control.click({ offset: { x: 14, y: 14 } });
    return control;
  }

  async choose(key, option) {
    await (await this.reach(key)).focus();
    await this.page.keyboard.press("Home");
    const wanted = this.says(option);
    for (let step = 0; step < 20; step += 1) {
      const chosen = await this.page.evaluate(() => document.activeElement.selectedOptions?.[0]?.textContent);
      if (chosen === undefined) throw this.wrong(`${key} is no list`);
      if (chosen.includes(wanted)) return;
      await this.page.keyboard.press("ArrowDown");
    }
    throw this.wrong(`“${wanted}” cannot be chosen`);
  }

  async attach(key, ...files) {
    const control = await this.reach(key);
    this.steps += 1;
    const [chooser] = await Promise.all([this.page.waitForFileChooser(), control.click()]);
    await chooser.accept(files);
  }

  async value(key) {
    return (await this.reach(key)).evaluate((control) => control.value);
  }

  // Opens the menu with the person's own name and goes to one of its pages.
  async account(page) {
    const name = this.width < 600 ? this.called.split(" ")[0] : this.called;
    await this.press(name);
    await this.press(page);
  }
}
