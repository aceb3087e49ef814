// A person at a browser: reads the words on the page and has a keyboard, nothing else. Each page met is looked at: axe, width.
import { axe, browser, check, violations, wider } from "./browser.mjs";
import { isPart, words } from "./words.mjs";

const patience = 10_000;

// What a control is called by those who see it.
const called = `((control) => {
  const label = control.labels?.[0] ?? control;
  const copy = label.cloneNode(true);
  for (const part of copy.querySelectorAll(".unseen, .optional, .count, .hint, [aria-hidden]")) part.remove();
  return copy.textContent.replace(/\\s+/g, " ").trim() || label.textContent.replace(/\\s+/g, " ").trim();
})`;

export class Person {
  constructor(page, name, { language, width }) {
    Object.assign(this, { page, name, language, width, steps: 0, keys: 0 });
  }

  // A person with a browser of their own.
  static async new(name, setting) {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.setViewport({ width: setting.width, height: setting.width < 600 ? 740 : 800 });
    await page.emulateMediaFeatures([{ name: "prefers-reduced-motion", value: "reduce" }]);
    return new this(page, name, setting);
  }

  async leave() {
    await this.page.browserContext().close();
  }

  says(key) {
    return words(this.language, key);
  }

  // What went wrong, told with who was where.
  wrong(what) {
    const told = `${this.name} (${this.language}, ${this.width} px) at ${this.page.url()}: ${what}`;
    return Object.assign(new Error(told), { page: this.page });
  }

  async open(address) {
    this.steps += 1;
    await this.page.goto(address);
    await this.look();
  }

  // The page just met: accessible, not wider than the screen.
  async look() {
    const { page, language, width } = this;
    await page.evaluate(axe);
    const heading = await page.$eval("h1", (element) => element.textContent).catch(() => "no heading");
    const name = `${heading} (${this.name}, ${language}, ${width} px)`;
    check(`${name}: axe`, await violations(page));
    check(`${name}: width`, await wider(page));
  }

  // Goes from control to control until one is called so; it must be seen where it has the focus.
  async reach(key, beside = "") {
    const wanted = this.says(key);
    for (let step = 0; step < 120; step += 1) {
      await this.page.keyboard.press("Tab");
      this.keys += 1;
      const [found, around] = await this.page.evaluate(
        `[${called}(document.activeElement), document.activeElement.closest("li, tr, article")?.textContent ?? ""]`,
      );
      if (found.includes(wanted) && (found === wanted || isPart(this.language, key)) && around.includes(beside)) return this.seen(wanted);
    }
    throw this.wrong(`the keyboard does not lead to “${wanted}”`);
  }

  async seen(wanted) {
    const covered = await this.page.evaluate(() => {
      const control = document.activeElement;
      const { left, top, right, bottom } = control.getBoundingClientRect();
      const across = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
      const heights = [top + 4, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, bottom - 4];
      const own = (found) => found && (control.contains(found) || found.contains(control));
      return !heights.some((height) => own(document.elementFromPoint(across, height)));
    });
    if (covered) throw this.wrong(`“${wanted}” has the focus and is not seen`);
  }

  // Follows a link, presses a button or opens a fold; where several are called so, the one beside some words.
  async press(key, beside) {
    await this.reach(key, beside);
    this.steps += 1;
    const stays = await this.page.evaluate(() => {
      const control = document.activeElement;
      return control.matches("summary, [href^='#'], #drop button");
    });
    if (stays) return this.page.keyboard.press("Enter");
    const onward = this.page.waitForNavigation().catch(() => {
      throw this.wrong(`“${this.says(key)}” leads nowhere`);
    });
    await Promise.all([onward, this.page.keyboard.press("Enter")]);
    await this.look();
  }

  // The page in the own language, where a link led to the other one.
  async translate() {
    if (this.language === "en") await this.press("English");
  }

  // Into a field, to type there.
  async enter(key) {
    await this.reach(key);
    this.steps += 1;
  }

  // Writes into a field, in place of what is there.
  async type(key, text) {
    await this.enter(key);
    await this.all();
    await this.page.keyboard.press("Delete");
    await this.page.keyboard.sendCharacter(text);
  }

  async all() {
    await this.chord("Control", "a");
  }

  async chord(held, key) {
    await this.page.keyboard.down(held);
    await this.page.keyboard.press(key);
    await this.page.keyboard.up(held);
  }

  // Puts `right` where `wrong` stands in the field, with the cursor.
  async mend(key, wrong, right) {
    await this.enter(key);
    const place = await this.page.evaluate((text) => document.activeElement.value.indexOf(text), wrong);
    if (place < 0) throw this.wrong(`“${wrong}” does not stand in the field`);
    await this.chord("Control", "Home");
    for (let step = 0; step < place; step += 1) await this.page.keyboard.press("ArrowRight");
    for (const _ of wrong) await this.chord("Shift", "ArrowRight");
    await this.page.keyboard.sendCharacter(right);
  }

  // Chooses from a list as a keyboard does: by its first letters.
  async choose(key, option) {
    await this.reach(key);
    this.steps += 1;
    const wanted = this.says(option);
    await this.page.keyboard.type(wanted.split(" ")[0]);
    const chosen = await this.page.evaluate(() => document.activeElement.selectedOptions?.[0].textContent ?? "nothing");
    if (!chosen.startsWith(wanted)) throw this.wrong(`“${chosen}” is chosen, not “${wanted}”`);
  }

  async attach(key, ...files) {
    await this.reach(key);
    this.steps += 1;
    await this.page.bringToFront();
    const opened = (await this.chooser("Enter")) ?? (await this.chooser("Space"));
    if (!opened) throw this.wrong(`“${this.says(key)}” opens no list of files`);
    await opened.accept(files);
  }

  async chooser(key) {
    const opened = this.page.waitForFileChooser({ timeout: 3000 }).catch(() => null);
    await this.page.keyboard.press(key);
    return opened;
  }

  // Copies a document somewhere else and pastes it here.
  async paste(key, html) {
    const other = await this.page.browserContext().newPage();
    await other.setContent(html);
    await other.bringToFront();
    for (const letter of ["a", "c"]) {
      await other.keyboard.down("Control");
      await other.keyboard.press(letter, { commands: [letter === "a" ? "SelectAll" : "Copy"] });
      await other.keyboard.up("Control");
    }
    await other.close();
    await this.page.bringToFront();
    await this.reach(key);
    this.steps += 1;
    await this.page.keyboard.down("Control");
    await this.page.keyboard.press("v", { commands: ["Paste"] });
    await this.page.keyboard.up("Control");
  }

  async value(key) {
    await this.reach(key);
    return this.page.evaluate(() => document.activeElement.value);
  }

  // Waits until the page says so.
  async sees(key) {
    const wanted = this.says(key);
    const there = (text) => document.body.innerText.replace(/\s+/g, " ").includes(text);
    await this.page.waitForFunction(there, {}, wanted).catch(() => {
      throw this.wrong(`“${wanted}” is not on the page`);
    });
  }

  async misses(key) {
    const text = await this.page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
    if (text.includes(this.says(key))) throw this.wrong(`“${this.says(key)}” is still on the page`);
  }
}
