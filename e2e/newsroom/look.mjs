// Looks at pages until something is there: the desk looks at outlets by itself every few seconds.
const patience = 45_000;

// Where differences with these words stand on the page at hand, as its marks say.
export function standings(person, words) {
  const read = (words) => {
    const marks = [...document.querySelectorAll(".stands")].filter((mark) => mark.closest("li")?.textContent.replace(/\s+/g, " ").includes(words));
    return marks.map((mark) => mark.querySelector(".chip").lastChild.data.trim());
  };
  return person.page.evaluate(read, words);
}

// Opens a page again and again until `found` is true of it; then it is looked at as any other.
export async function until(person, address, what, found) {
  const end = Date.now() + patience;
  do {
    await person.page.goto(address);
    if (await found()) return person.look();
    await new Promise((done) => setTimeout(done, 1000));
  } while (Date.now() < end);
  throw person.wrong(`still not so: ${what}`);
}

// Until a difference stands so.
export async function stands(person, address, words, key) {
  const wanted = person.says(key);
  let seen = [];
  const found = async () => {
    seen = await standings(person, words);
    return seen.length > 0 && seen.every((one) => one === wanted);
  };
  await until(person, address, `“${words}”: ${wanted}`, found).catch((error) => {
    error.message += ` (${seen.join(", ") || "no mark"})`;
    throw error;
  });
}

// The text of the page at hand.
export const text = (person) => person.page.evaluate(() => document.body.innerText.replace(/\s+/g, " "));
