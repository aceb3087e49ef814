// Until when somebody holds a right: the last day is set ahead, a day that is over is refused, and the list says it.

// The digits of a day in the order in which the browser's own field takes them.
async function typeDay(person, key, beside, year) {
  await person.enter(key, beside);
  const order = await person.page.evaluate(() => new Intl.DateTimeFormat(navigator.language).formatToParts().map(({ type }) => type));
  const digits = { day: "31", month: "12", year };
  for (const type of order.filter((type) => type in digits)) await person.page.keyboard.type(digits[type]);
}

export async function terms({ keeper, viewer }) {
  await keeper.open(`${keeper.site}meja`);
  await keeper.press("nav-people");
  await keeper.press("people-change", viewer.called);
  await typeDay(keeper, "people-last-day", viewer.called, "2019");
  await keeper.press("people-set-term", viewer.called);
  await keeper.sees("fault-past");
  await typeDay(keeper, "people-last-day", viewer.called, "2039");
  await keeper.press("people-set-term", viewer.called);
  await keeper.sees("people-until");
  await keeper.sees("2039");
}
