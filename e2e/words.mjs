// The words on the pages, by their key in crates/locale, so that a walk names what a reader reads. Of a text with a name or a
// number in it: its longest part without.
import { readFileSync, readdirSync } from "node:fs";

const folder = new URL("../crates/locale/", import.meta.url);
const known = {};

function read(language) {
  const texts = new Map();
  for (const file of readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith(".ftl")))
    for (const line of readFileSync(new URL(`${language}/${file}`, folder), "utf8").split("\n")) {
      const [, key, text] = /^([a-z0-9-]+) = (.+)$/.exec(line) ?? [];
      if (key) texts.set(key, text);
    }
  return texts;
}

// The words of `key`; words that are no key stand for themselves.
export function words(language, key) {
  known[language] ??= read(language);
  const text = known[language].get(key);
  if (text === undefined && /^[a-z]+(-[a-z]+)+$/.test(key)) throw new Error(`no text ${key} (${language})`);
  const parts = (text ?? key).split(/\{[^}]*\}/).map((part) => part.trim());
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

// Whether a text holds more than its words: a name, a number.
export function isPart(language, key) {
  return known[language].get(key)?.includes("{") ?? false;
}
