// The newsroom at its WordPress: drafts, publishes, mends and deletes through the REST interface with an application password, as the
// programs of a newsroom do; readers comment by the form.
const { NEWSROOM_ADDRESS, NEWSROOM_PASSWORD } = process.env;
const key = `Basic ${Buffer.from(`redaksi:${NEWSROOM_PASSWORD}`).toString("base64")}`;

async function ask(method, path, said) {
  const headers = { authorization: key, "content-type": "application/json" };
  const answer = await fetch(`http://${NEWSROOM_ADDRESS}/wp-json/wp/v2/${path}`, { method, headers, body: said && JSON.stringify(said) });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`WordPress: ${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
  return JSON.parse(text);
}

// As the block editor stores paragraphs.
const blocks = (lines) => lines.map((line) => `<!-- wp:paragraph -->\n<p>${line}</p>\n<!-- /wp:paragraph -->`).join("\n\n");

// A new post; `status` is draft, publish, private; `more` is what else the interface takes. Gives its id and address.
export async function write({ title, lines }, status = "publish", more = {}) {
  const { id, link } = await ask("POST", "posts", { title, content: blocks(lines), status, ...more });
  return { id, link };
}

export async function publish(post) {
  return { ...post, link: (await ask("POST", `posts/${post.id}`, { status: "publish" })).link };
}

export const rewrite = (post, { lines }) => ask("POST", `posts/${post.id}`, { content: blocks(lines) });

// Into the trash, as the button says.
export const trash = (post) => ask("DELETE", `posts/${post.id}`);

// A reader without an account.
export async function comment(post, text) {
  const said = new URLSearchParams({ comment_post_ID: post.id, author: "Pak Rahmat", email: "rahmat@pembaca.example", comment: text });
  const answer = await fetch(`http://${NEWSROOM_ADDRESS}/wp-comments-post.php`, { method: "POST", body: said, redirect: "manual" });
  if (answer.status !== 302) throw new Error(`WordPress takes no comment: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
}
