// Finds a control by what is drawn on it, as somebody who looks at the page does.

// Runs in the page: the control with these words on it, or null; `part` where they are only some of its words, `beside` what stands
// in the same line.
export function find(wanted, part, beside) {
  // The words of a label as they are drawn: nothing that only a screen reader is told, no hint.
  const drawn = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const words = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      const { parentElement } = walker.currentNode;
      if (parentElement.closest(".unseen, .optional, .count, label .hint, label .under, option, .sign")) continue;
      if (range.getClientRects().length > 0) words.push(walker.currentNode.data);
    }
    return words.join("").replace(/\s+/g, " ").trim();
  };
  const names = (control) => {
    const label = control.labels?.[0];
    const words = drawn(label ?? control);
    // A field that shows its name inside, as searches do.
    return words || (control.placeholder ?? "") || label?.textContent.trim() || control.getAttribute("aria-label") || "";
  };
  const around = (control) => control.closest("li, tr, article")?.textContent.replace(/\s+/g, " ") ?? "";
  const fits = (control) => {
    const name = names(control);
    return (name === wanted || (part && name.includes(wanted))) && around(control).includes(beside) && control.checkVisibility();
  };
  const all = [...document.querySelectorAll("a[href], button, summary, input:not([type=hidden]), select, textarea")].filter(fits);
  const after = (control) => document.activeElement.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING;
  return all.find(after) ?? all[0] ?? null;
}
