// Days and moments typed as a person types them: digit by digit, in the order in which the browser's own field takes them.
const minute = 60_000;
const numbers = { year: "numeric", month: "2-digit", day: "2-digit", timeZone: "Asia/Makassar" };
const time = { hour: "2-digit", minute: "2-digit" };

async function typed(person, key, [moment, parts]) {
  const field = await person.enter(key);
  const order = await person.page.evaluate(
    (moment, parts) => new Intl.DateTimeFormat(navigator.language, parts).formatToParts(moment),
    moment.getTime(),
    parts,
  );
  for (const { type, value } of order.filter(({ type }) => type !== "literal")) {
    await person.page.keyboard.type(type === "dayPeriod" ? value[0] : value);
    // A year may have six digits, so that its end has to be told.
    if (type === "year" && parts.hour) await person.page.keyboard.press("Tab");
  }
  const wanted = new Date(moment.getTime() + 8 * 60 * minute).toISOString().slice(0, parts.hour ? 16 : 10);
  const held = await field.evaluate((input) => input.value);
  if (held !== wanted) throw person.wrong(`the field holds ${held}, not ${wanted}`);
}

// A day so many days from today, on the office's clock.
export const typeDay = (person, key, ahead = 0) => typed(person, key, [new Date(Date.now() + ahead * 1440 * minute), numbers]);

export const typeMoment = (person, key, moment) => typed(person, key, [moment, { ...numbers, ...time }]);
