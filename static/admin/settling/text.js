// The findings in the text: marks, the chosen one in view, and the way there and back.

import * as list from "magazine/settling/list"

let editor = null;

/** `then` is called once the editor of the story stands. */
export function begin(then) {
  document.addEventListener("prose-editor:ready", ({ detail }) => {
    if (detail.textarea.id !== "id_body") return;
    editor = detail.editor;
    then(editor);
  });
}

export function draw() {
  editor?.commands.showFindings(
    list.marks().map((mark) => ({ ...mark, state: list.verdictOf(list.rowOf(mark.key)) || "open" })),
  );
}

export const show = (key) => editor?.commands.chooseFinding(key);
export const goTo = (key) => editor?.commands.goToFinding(key) || list.tell("It stands outside the text.");
export const focus = () => editor?.commands.focus(null, { scrollIntoView: true });
export const owns = (element) => Boolean(editor?.view.dom.contains(element));
export const hasFocus = () => owns(document.activeElement);

/** Of the page's own selection: the editor hears of a move only after the key that made it. */
export function keyAtCaret() {
  const { anchorNode, anchorOffset } = document.getSelection();
  return editor.storage.findings.at(editor.state, editor.view.posAtDOM(anchorNode, anchorOffset));
}

/** Posts shown as cards: null before there is an editor. */
export const cards = () => editor && editor.storage.post.refs(editor.state.doc);
export const putCard = (card, surfaces) => editor.commands.insertPost(card, surfaces);
export const takeCard = (card) => editor.commands.removePost(card.ref);
