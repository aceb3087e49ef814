// The clock of the desk and of the newsroom, by libfaketime: both read it from a file again each second.
import { writeFileSync } from "node:fs";

let ahead = 0;

// Lets hours pass for both; what a program measures by its own clock goes on as before.
export async function later(hours) {
  ahead += hours;
  writeFileSync(process.env.NEWSROOM_CLOCK, `+${Math.round(ahead * 3600)}\n`);
  await new Promise((done) => setTimeout(done, 2200));
}
